namespace ArticleCompare.Engine.Languages;

internal static class German
{
    public static LanguageRules Rules { get; } = new("de") { HasOrdinalDot = true };
}
