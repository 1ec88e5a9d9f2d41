namespace ArticleCompare.Engine.Languages;

internal static class Indonesian
{
    public static LanguageRules Rules { get; } = new("id");
}
