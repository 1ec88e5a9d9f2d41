namespace ArticleCompare.Cli.Articles;

/// <summary>The names of articles in the output.</summary>
internal static class ArticleKeys
{
    /// <summary>
    /// The language code where a text is the only one of its language, with the file's name where it is not,
    /// with the whole path where the names are equal too.
    /// </summary>
    public static string[] Of(IReadOnlyList<(string Path, string Language)> files) => [.. files.Select(file =>
    {
        var sameLanguage = files.Where(f => f.Language == file.Language).ToArray();
        if (sameLanguage.Length == 1)
        {
            return file.Language;
        }
        var name = Path.GetFileName(file.Path);
        return $"{file.Language}:{(sameLanguage.Count(f => Path.GetFileName(f.Path) == name) == 1 ? name : file.Path)}";
    })];
}
