using System.Collections.Immutable;

namespace ArticleCompare.Engine.Articles;

/// <summary>One language's telling of a story, as the engine reads it: the whole decoded text and the blocks found in it.</summary>
public sealed record Article
{
    /// <summary>Fills the rest of a repaired place, so that a repair moves no offset. Readers of text skip it.</summary>
    public const char Filler = '\u2060';

    /// <summary>Names the article in a comparison; unique there. Results are ordered by it, never by the order of the call.</summary>
    public required string Key { get; init; }

    /// <summary>The decoded text: BOM dropped, LF line ends, otherwise as uploaded. Every span of the engine points into it.</summary>
    public required string Text
    {
        get;
        init
        {
            field = value;
            readingText = null;
        }
    }

    /// <summary>ISO 639-1 code of the language, "und" for unknown.</summary>
    public required string Language { get; init; }

    /// <summary>In text order, not overlapping. What lies between blocks is white space and marks.</summary>
    public required ImmutableArray<Block> Blocks { get; init; }

    /// <summary>In text order, not overlapping.</summary>
    public ImmutableArray<Repair> Repairs
    {
        get;
        init
        {
            field = value;
            // a copy made by "with" brings the old reading text along
            readingText = null;
        }
    } = [];

    /// <summary>The headline: of the Title block, or what the page's metadata say; null when there is none.</summary>
    public string? Title { get; init; }

    /// <summary>What to call the article: its title, else how its content begins, cut at a word; empty when it has neither.</summary>
    public string Name => Title ?? Beginning();

    /// <summary>The newspaper or site; null when unknown.</summary>
    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>When it was published; relative dates ("yesterday") are read against it. Null when unknown.</summary>
    public DateOnly? Published { get; init; }

    /// <summary><see cref="Text"/> with every repair in place, of exactly the same length: what is shorter is filled with <see cref="Filler"/>.</summary>
    public string ReadingText => readingText ??= ApplyRepairs();

    private string? readingText;

    private string ApplyRepairs()
    {
        if (Repairs.IsEmpty)
        {
            return Text;
        }
        var chars = Text.ToCharArray();
        foreach (var repair in Repairs)
        {
            if (repair.Replacement.Length > repair.Span.Length)
            {
                throw new ArgumentException($"The replacement of {repair.Span} is longer than the place it mends.");
            }
            repair.Replacement.CopyTo(0, chars, repair.Span.Start, repair.Replacement.Length);
            chars.AsSpan(repair.Span.Start + repair.Replacement.Length, repair.Span.Length - repair.Replacement.Length).Fill(Filler);
        }
        return new string(chars);
    }

    private string Beginning()
    {
        const int Longest = 70;
        if (Blocks.FirstOrDefault(b => b.IsCompared) is not { } first)
        {
            return string.Empty;
        }
        var words = string.Join(' ', first.Span.Slice(ReadingText).Replace(Filler.ToString(), string.Empty, StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (words.Length <= Longest)
        {
            return words;
        }
        var cut = words.LastIndexOf(' ', Longest);
        return string.Concat(words.AsSpan(0, cut > 0 ? cut : char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest), " …");
    }
}
