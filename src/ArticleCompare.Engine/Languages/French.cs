namespace ArticleCompare.Engine.Languages;

internal static class French
{
    public static LanguageRules Rules { get; } = new("fr")
    {
        SpacesMarks = true,
        // "à" for want of "À" on the keyboard
        CasualStarters = ["à", "il", "elle", "ils", "elles", "les"],
    };
}
