namespace ArticleCompare.Web.Hosting;

/// <summary>What the command line says about data and imports; everything else (<c>--urls</c>) is left to ASP.NET Core.</summary>
/// <param name="DataFolder">Full path; the folder need not exist yet. Null when the command line does not say.</param>
/// <param name="Import">Files and folders to import, full paths.</param>
/// <param name="Rest">Arguments for ASP.NET Core.</param>
internal sealed record LaunchOptions(string? DataFolder, IReadOnlyList<string> Import, string[] Rest)
{
    /// <summary><c>--data FOLDER</c> once; <c>--import PATH...</c> takes all that follows up to the next option.</summary>
    /// <exception cref="LaunchException">An option has no value.</exception>
    public static LaunchOptions Parse(IReadOnlyList<string> args)
    {
        string? data = null;
        var import = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            var equals = args[i].IndexOf('=', StringComparison.Ordinal);
            var (name, inline) = equals < 0 ? (args[i], null) : (args[i][..equals], args[i][(equals + 1)..]);
            switch (name)
            {
                case "--data":
                    data = Path.GetFullPath(inline ?? Next(ref i) ?? throw new LaunchException("--data needs a folder, for example --data /srv/articles."));
                    break;
                case "--import":
                    var before = import.Count;
                    if (inline is not null)
                    {
                        import.Add(Path.GetFullPath(inline));
                    }
                    while (Next(ref i) is { } path)
                    {
                        import.Add(Path.GetFullPath(path));
                    }
                    if (import.Count == before)
                    {
                        throw new LaunchException("--import needs a folder or files, for example --import ../articles.");
                    }
                    break;
                default:
                    rest.Add(args[i]);
                    break;
            }
        }
        return new LaunchOptions(data, import, [.. rest]);

        string? Next(ref int i) => i + 1 < args.Count && !args[i + 1].StartsWith("--", StringComparison.Ordinal) ? args[++i] : null;
    }
}

/// <summary>The program cannot start, and the message says why in one line.</summary>
internal sealed class LaunchException(string message) : Exception(message);
