namespace ArticleCompare.Ingestion.Drafts;

/// <summary>The stable words of <c>Block.SetAsideFor</c> beside the categories of Lists/boilerplate_cues.tsv.</summary>
internal static class SetAsideReasons
{
    public const string CrossLink = "crosslink";
    public const string Related = "related";
    public const string Credit = "credit";
    public const string DuplicateTitle = "duplicate-title";
    public const string Duplicate = "duplicate";
    public const string OtherLanguage = "other-language";
    /// <summary>Before the article begins or after it ends: menus, lists of headlines, the foot of the page.</summary>
    public const string Outside = "outside";
    /// <summary>Between paragraphs, but neither a sentence nor a heading.</summary>
    public const string Fragment = "fragment";
    /// <summary>Who sent a press release, and whom to call about it.</summary>
    public const string Sender = "sender";
    /// <summary>The head or foot of a printed page.</summary>
    public const string Page = "page";
    /// <summary>The head, greeting, signature or quoted part of a mail.</summary>
    public const string Mail = "mail";
    /// <summary>A footnote or an endnote.</summary>
    public const string Note = "note";
    public const string Metadata = "metadata";
    public const string Markup = "markup";
}
