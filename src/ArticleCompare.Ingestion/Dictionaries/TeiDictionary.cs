using System.Xml;

namespace ArticleCompare.Ingestion.Dictionaries;

/// <summary>
/// A TEI dictionary as FreeDict publishes them: <c>entry</c> with <c>form/orth</c> and <c>sense//cit[@type="trans"]/quote</c>.
/// Read as a stream; document type declarations are passed over, nothing outside the file is ever opened.
/// </summary>
internal static class TeiDictionary
{
    public static DictionaryResult.Rejected? Read(ReadOnlyMemory<byte> bytes, string name, PairCollector pairs, CancellationToken cancellationToken)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = bytes.Length,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var (from, to) = LanguagesOf(name);
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        try
        {
            using var xml = XmlReader.Create(stream, settings);
            var isDictionary = false;
            var isNamed = true;
            while (xml.Read())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "text" or "body")
                {
                    from = LanguageCode.Of(xml.XmlLang) ?? from;
                }
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "entry")
                {
                    continue;
                }
                isDictionary = true;
                isNamed &= Entry(xml, from, to, pairs);
                if (pairs.IsFull)
                {
                    return null;
                }
            }
            return !isDictionary ? new(DictionaryRejection.NoDictionary)
                : !isNamed && pairs.IsEmpty ? new(DictionaryRejection.NoLanguages)
                : null;
        }
        catch (XmlException e)
        {
            return new(DictionaryRejection.BrokenXml, FormattableString.Invariant($"{e.LineNumber}"));
        }
    }

    /// <summary>Reads one entry; false where nothing says which languages it is in.</summary>
    private static bool Entry(XmlReader outer, string? from, string? to, PairCollector pairs)
    {
        using var xml = outer.ReadSubtree();
        var words = new List<(string? Language, string Text)>();
        var translations = new List<(string? Language, string Text)>();
        var inForm = 0;
        var inTranslation = 0;
        string? language = null;
        xml.Read();
        while (!xml.EOF)
        {
            var element = xml.LocalName;
            if (xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement)
            {
                if (inForm > 0 && inTranslation == 0 && element == "orth")
                {
                    words.Add((LanguageCode.Of(xml.XmlLang), xml.ReadInnerText()));
                    continue;
                }
                if (inTranslation > 0 && element is "quote" || element == "tr")
                {
                    translations.Add((LanguageCode.Of(xml.GetAttribute("xml:lang")) ?? language, xml.ReadInnerText()));
                    continue;
                }
                inForm += element == "form" ? 1 : 0;
                if (element == "cit" && (inTranslation > 0 || xml.GetAttribute("type") is "trans" or "translation"))
                {
                    inTranslation++;
                    language = LanguageCode.Of(xml.GetAttribute("xml:lang")) ?? language;
                }
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                inForm -= element == "form" ? 1 : 0;
                inTranslation -= element == "cit" && inTranslation > 0 ? 1 : 0;
                language = inTranslation == 0 ? null : language;
            }
            xml.Read();
        }
        var isNamed = true;
        foreach (var word in words)
        {
            foreach (var translation in translations)
            {
                if ((from ?? word.Language) is { } one && (translation.Language ?? to) is { } other)
                {
                    pairs.Add(one, word.Text, other, translation.Text, DictionaryReader.UsualWeight);
                }
                else
                {
                    isNamed = false;
                }
            }
        }
        return isNamed;
    }

    /// <summary>The text of the element and of those inside; the reader then stands behind it.</summary>
    private static string ReadInnerText(this XmlReader xml)
    {
        using var inner = xml.ReadSubtree();
        var text = new System.Text.StringBuilder();
        while (inner.Read())
        {
            if (inner.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                text.Append(inner.Value);
            }
        }
        inner.Dispose();
        xml.Skip();
        return text.ToString();
    }

    private static (string? From, string? To) LanguagesOf(string name)
    {
        var parts = Path.GetFileName(name).Split('.')[0].Split('-', '_');
        return parts.Length >= 2 ? (LanguageCode.Of(parts[0]), LanguageCode.Of(parts[1])) : (null, null);
    }
}
