namespace ArticleCompare.Ingestion.Decoding;

/// <summary>Bytes as text.</summary>
/// <param name="Text">Without byte order mark, with LF line ends.</param>
/// <param name="Encoding">IANA name of the encoding used.</param>
/// <param name="Guessed">True when nothing declared the encoding and the bytes are not valid UTF-8.</param>
/// <param name="Lossy">True when some bytes became U+FFFD.</param>
internal readonly record struct DecodedText(string Text, string Encoding, bool Guessed, bool Lossy);
