using ArticleCompare.Engine.Comparing;

namespace ArticleCompare.Cli.Comparing;

/// <summary><c>{"rows":[{"de":[[start,end]],"en":[]}]}</c>: the stretches that say the same, nothing else. UTF-16 offsets, half-open.</summary>
internal static class SpansJson
{
    public static void Write(Comparison comparison, TextWriter output) => JsonText.WriteLine(output, json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in comparison.Rows)
        {
            json.WriteStartObject();
            for (var a = 0; a < comparison.Articles.Length; a++)
            {
                json.WriteStartArray(comparison.Articles[a].Article.Key);
                foreach (var span in row.Cells[a].SelectMany(claim => comparison.Articles[a].Claims[claim].Spans))
                {
                    json.WriteStartArray();
                    json.WriteNumberValue(span.Start);
                    json.WriteNumberValue(span.End);
                    json.WriteEndArray();
                }
                json.WriteEndArray();
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });
}
