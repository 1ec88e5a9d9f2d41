using System.Collections.Immutable;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Languages;
using ArticleCompare.Ingestion.Archives;
using ArticleCompare.Ingestion.Decoding;
using ArticleCompare.Ingestion.Docx;
using ArticleCompare.Ingestion.Drafts;
using ArticleCompare.Ingestion.Formats;
using ArticleCompare.Ingestion.Html;
using ArticleCompare.Ingestion.Markdown;
using ArticleCompare.Ingestion.Mime;
using ArticleCompare.Ingestion.Odt;
using ArticleCompare.Ingestion.PlainText;
using ArticleCompare.Ingestion.Rtf;
using ArticleCompare.Ingestion.Structure;

namespace ArticleCompare.Ingestion;

/// <summary>Bytes to an article, or a named rejection. Never throws for what the bytes hold.</summary>
public static class ArticleReader
{
    // Below this the user is asked to confirm the language.
    private const double SureLanguage = 0.7;

    public static ReadResult Read(ReadOnlyMemory<byte> bytes, ReadOptions? options = null)
    {
        options ??= new ReadOptions();
        if (bytes.IsEmpty)
        {
            return new ReadResult.Rejected(RejectionReason.Empty);
        }
        if (bytes.Length > options.Limits.Bytes)
        {
            return new ReadResult.Rejected(RejectionReason.TooLarge, Invariant(options.Limits.Bytes));
        }
        if (FormatDetector.Refuse(bytes.Span) is { } reason)
        {
            return new ReadResult.Rejected(reason);
        }
        try
        {
            var deadline = new Deadline(options.Limits.Time);
            if (RtfReader.IsRtf(bytes.Span))
            {
                return RtfReader.Read(bytes.Span, options.Limits) is { } rich
                    ? Finish(rich, SourceFormat.Rtf, "rtf", [], options, deadline)
                    : new ReadResult.Rejected(RejectionReason.RichText);
            }
            return FormatDetector.IsZip(bytes.Span) ? ReadZip(bytes, options, deadline) : ReadText(bytes.Span, options, deadline);
        }
        catch (ReadLimitException limit)
        {
            return new ReadResult.Rejected(limit.Reason, limit.Detail);
        }
    }

    private static ReadResult ReadZip(ReadOnlyMemory<byte> bytes, ReadOptions options, Deadline deadline)
    {
        using var archive = ZipContents.Open(bytes);
        switch (ZipContents.KindOf(archive))
        {
            case ZipKind.Files:
                return new ReadResult.Rejected(RejectionReason.Archive);
            case ZipKind.OtherOffice:
                return new ReadResult.Rejected(RejectionReason.OtherOffice);
            case ZipKind.Docx when DocxReader.Read(bytes, archive!, options.Limits) is { } draft:
                return Finish(draft, SourceFormat.Docx, "utf-8", [], options, deadline);
            case ZipKind.Odt when OdtReader.Read(archive!, options.Limits) is { } draft:
                return Finish(draft, SourceFormat.Odt, "utf-8", [], options, deadline);
            default:
                return new ReadResult.Rejected(RejectionReason.BrokenArchive);
        }
    }

    private static ReadResult ReadText(ReadOnlySpan<byte> bytes, ReadOptions options, Deadline deadline)
    {
        var mime = MimeFile.Find(bytes);
        bytes = mime is null ? bytes : mime.Bytes;
        var decoded = TextDecoder.Decode(bytes, options.DeclaredEncoding ?? mime?.Charset ?? CharsetDeclaration.Find(bytes));
        if (string.IsNullOrWhiteSpace(decoded.Text))
        {
            return new ReadResult.Rejected(RejectionReason.Empty);
        }
        if (!FormatDetector.IsText(decoded.Text))
        {
            return new ReadResult.Rejected(bytes.Contains((byte)0) ? RejectionReason.Binary : RejectionReason.NotText);
        }
        if (FormatDetector.RefuseText(decoded.Text) is { } reason)
        {
            return new ReadResult.Rejected(reason);
        }
        if (mime is { IsHtml: false })
        {
            decoded = decoded with { Text = mime.Head + decoded.Text };
        }
        var format = mime is { IsHtml: true } ? SourceFormat.Html : FormatDetector.OfText(decoded.Text);
        var draft = format switch
        {
            SourceFormat.Html => HtmlReader.Read(decoded.Text, options.Limits, deadline),
            SourceFormat.Markdown => MarkdownReader.Read(decoded.Text),
            _ => PlainTextReader.Read(decoded.Text),
        };
        if (mime is { IsHtml: true, Head.Length: > 0 })
        {
            draft = draft with { Metadata = MailText.ReadHead(mime.Head) };
        }
        ImmutableArray<ReadNote> notes =
        [
            .. decoded.Guessed ? [ReadNote.EncodingGuessed] : ImmutableArray<ReadNote>.Empty,
            .. decoded.Lossy ? [ReadNote.BytesReplaced] : ImmutableArray<ReadNote>.Empty,
        ];
        return Finish(draft, format, decoded.Encoding, notes, options, deadline);
    }

    private static ReadResult Finish(Draft draft, SourceFormat format, string encoding, ImmutableArray<ReadNote> notes, ReadOptions options, Deadline deadline)
    {
        if (draft.Pieces.Length > options.Limits.Blocks)
        {
            return new ReadResult.Rejected(RejectionReason.TooManyBlocks, Invariant(options.Limits.Blocks));
        }
        var (article, language) = ArticleBuilder.Build(draft, options, deadline);
        if (!article.Blocks.Any(b => b.IsCompared))
        {
            return new ReadResult.Rejected(RejectionReason.Empty);
        }
        return new ReadResult.Success(article, format, encoding, language, [.. notes, .. draft.Notes, .. NotesOf(draft, article, language, options)]);
    }

    private static IEnumerable<ReadNote> NotesOf(Draft draft, Article article, LanguageGuess language, ReadOptions options)
    {
        if (options.Language is null && (language.Language == LanguageDetector.Unknown || language.Confidence < SureLanguage))
        {
            yield return ReadNote.LanguageUncertain;
        }
        if (HasMendedContent(draft, article))
        {
            yield return ReadNote.TextRepaired;
        }
        if (article.Blocks.Any(b => !b.IsContent))
        {
            yield return ReadNote.PartsSetAside;
        }
    }

    private static bool HasMendedContent(Draft draft, Article article)
    {
        var b = 0;
        foreach (var repair in article.Repairs)
        {
            while (b < article.Blocks.Length && article.Blocks[b].Span.End <= repair.Span.Start) b++;
            if (b < article.Blocks.Length && article.Blocks[b].IsContent && article.Blocks[b].Span.Contains(repair.Span) && !draft.Markup.Contains(repair.Span))
            {
                return true;
            }
        }
        return false;
    }

    private static string Invariant(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
