using System.Collections.Immutable;
using ArticleCompare.Engine.Text;
using ArticleCompare.Engine.Values;

namespace ArticleCompare.Engine.Differences;

/// <summary>What one article says in a row, with everything that differences look at; each part is read when first asked for.</summary>
internal sealed class Passage(int article, string text, ImmutableArray<TextSpan> spans, string language, DateOnly? published)
{
    private ImmutableArray<Value>? values;

    /// <summary>Index into the comparison's articles.</summary>
    public int Article { get; } = article;

    /// <summary>The article's whole reading text; spans point into it.</summary>
    public string Text { get; } = text;

    public ImmutableArray<TextSpan> Spans { get; } = spans;

    public string Language { get; } = language;

    public ImmutableArray<Value> Values => values ??= [.. Spans.SelectMany(s => ValueReader.Read(Text, s, Language, published))];
}
