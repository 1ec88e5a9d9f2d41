using System.Collections.Immutable;
using System.Text.Json.Serialization;
using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Engine.Decisions;

/// <summary>What a person said about a story, and when. Decisions are only ever added; an undo is one more.</summary>
/// <param name="Id">Rising in the order of deciding; unique.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="Who">The name the person goes by.</param>
/// <param name="Content">What was said.</param>
public sealed record Decision(int Id, DateTime At, string Who, DecisionContent Content);

/// <summary>What a decision says. It is anchored to the text of claims, so it outlives row numbers, engine versions and revisions.</summary>
[JsonDerivedType(typeof(Confirmed), "confirmed")]
[JsonDerivedType(typeof(Grouped), "grouped")]
[JsonDerivedType(typeof(Dismissed), "dismissed")]
[JsonDerivedType(typeof(Commented), "commented")]
[JsonDerivedType(typeof(Undone), "undone")]
public abstract record DecisionContent
{
    private protected DecisionContent()
    {
    }
}

/// <summary>The row is right as it stands: these claims belong together, and no others of these articles.</summary>
public sealed record Confirmed(RowAnchor Row) : DecisionContent;

/// <summary>A person put the row together.</summary>
/// <param name="Kind">How; every kind means the same to the table: these claims are one row.</param>
/// <param name="Row">The claims of the row after the deed.</param>
public sealed record Grouped(GroupingKind Kind, RowAnchor Row) : DecisionContent;

/// <summary>A difference is none that matters.</summary>
/// <param name="Scope">How far the dismissal reaches.</param>
/// <param name="Kind">The difference's kind.</param>
/// <param name="Key">The difference's <see cref="Difference.Key"/>.</param>
/// <param name="Row">The row in which it was dismissed.</param>
/// <param name="Words">The two words that mean the same, for <see cref="DismissalScope.WordPair"/>; otherwise null.</param>
public sealed record Dismissed(DismissalScope Scope, DifferenceKind Kind, string Key, RowAnchor Row, WordPair? Words = null) : DecisionContent;

/// <summary>A remark on a row.</summary>
public sealed record Commented(RowAnchor Row, string Text) : DecisionContent;

/// <summary>Takes an earlier decision back; undoing an undo brings it again.</summary>
public sealed record Undone(int Decision) : DecisionContent;

public enum GroupingKind
{
    Linked,
    Unlinked,
    Merged,
    Split,
    Moved,
}

public enum DismissalScope
{
    Row,
    Story,
    /// <summary>This pair of words, in every story.</summary>
    WordPair,
}

/// <summary>Two words that count as the same ("Kiew", "Kyiv"), in ordinal order.</summary>
public sealed record WordPair
{
    public WordPair(string first, string second) =>
        (First, Second) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);

    public string First { get; }

    public string Second { get; }
}

/// <summary>A row as a decision remembers it.</summary>
/// <param name="Articles">Keys of the articles the row was seen with, also those that had nothing to say; ordinal order.</param>
/// <param name="Claims">Its claims.</param>
public sealed record RowAnchor(ImmutableArray<string> Articles, ImmutableArray<ClaimAnchor> Claims);

/// <summary>A claim as a decision remembers it.</summary>
/// <param name="Article">Key of its article.</param>
/// <param name="Text">Its text by <see cref="AnchorText"/>.</param>
/// <param name="Occurrence">0 for the first claim of the article with this text.</param>
public sealed record ClaimAnchor(string Article, string Text, int Occurrence = 0);
