namespace ArticleCompare.Web.Components.Upload;

public enum LineChange
{
    Same,
    Removed,
    Added,
}

/// <param name="Kind">What became of the line.</param>
/// <param name="Text">The line.</param>
public readonly record struct TextChange(LineChange Kind, string Text);

/// <summary>What changed between two revisions of a text, by lines: a longest common subsequence.</summary>
public static class TextChanges
{
    // The table has one number per pair of lines; beyond this the middle is shown as exchanged.
    private const int MostPairs = 16_000_000;

    public static IReadOnlyList<TextChange> Between(string before, string after)
    {
        var (a, b) = (Lines(before), Lines(after));
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }
        var end = 0;
        while (end < a.Length - start && end < b.Length - start && a[^(end + 1)] == b[^(end + 1)])
        {
            end++;
        }
        var changes = a[..start].Select(l => new TextChange(LineChange.Same, l)).ToList();
        changes.AddRange(Middle(a[start..^end], b[start..^end]));
        changes.AddRange(a[^end..].Select(l => new TextChange(LineChange.Same, l)));
        return changes;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static List<TextChange> Middle(string[] a, string[] b)
    {
        if ((long)a.Length * b.Length > MostPairs)
        {
            return [.. a.Select(l => new TextChange(LineChange.Removed, l)), .. b.Select(l => new TextChange(LineChange.Added, l))];
        }
        var common = new int[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
            {
                common[i, j] = a[i] == b[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }
        var changes = new List<TextChange>();
        for (int i = 0, j = 0; i < a.Length || j < b.Length;)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j])
            {
                changes.Add(new TextChange(LineChange.Same, a[i]));
                (i, j) = (i + 1, j + 1);
            }
            else if (i < a.Length && (j == b.Length || common[i + 1, j] >= common[i, j + 1]))
            {
                changes.Add(new TextChange(LineChange.Removed, a[i++]));
            }
            else
            {
                changes.Add(new TextChange(LineChange.Added, b[j++]));
            }
        }
        return changes;
    }
}
