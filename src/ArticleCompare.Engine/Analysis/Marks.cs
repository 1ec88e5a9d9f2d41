using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Analysis;

/// <summary>Marks that translations keep and that tell short sentences apart, each counted once a unit.</summary>
internal static class Marks
{
    /// <summary>What a mark is, how many units have it, and the characters it is written with.</summary>
    private static readonly (string Name, float Frequency, string Characters)[] kinds =
    [
        ("question", 0.04f, "?\uFF1F\u061F"),
        ("quotation", 0.3f, "\"\u201E\u201C\u201D\u00AB\u00BB\u300C\u300D"),
        ("colon", 0.1f, ":\uFF1A"),
    ];

    private static readonly uint[] keys = [.. kinds.Select(k => Feature.Of(FeatureKind.Mark, k.Name))];

    public static void Find(string text, ReadOnlySpan<TextSpan> spans, List<(uint Key, float Frequency, TextSpan Span)> found)
    {
        found.Clear();
        for (var k = 0; k < kinds.Length; k++)
        {
            foreach (var span in spans)
            {
                var at = span.Slice(text.AsSpan()).IndexOfAny(kinds[k].Characters);
                if (at >= 0)
                {
                    found.Add((keys[k], kinds[k].Frequency, new TextSpan(span.Start + at, 1)));
                    break;
                }
            }
        }
    }
}
