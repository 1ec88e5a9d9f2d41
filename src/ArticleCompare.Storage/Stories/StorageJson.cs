using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleCompare.Engine.Articles;
using ArticleCompare.Engine.Comparing;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Storage.Stories;

/// <summary>How the engine's results are written down.</summary>
internal static class StorageJson
{
    /// <summary>For small facts that people may read in the database.</summary>
    private static readonly JsonSerializerOptions Plain = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>What can be computed (a span's end, a reading text) is left out.</summary>
    private static readonly JsonSerializerOptions Derived = new(Plain) { IgnoreReadOnlyProperties = true, Converters = { new SpanConverter() } };

    /// <summary>Articles stand beside a comparison, not in it.</summary>
    private static readonly JsonSerializerOptions WithoutArticles = new(Derived) { Converters = { new KeyOnlyConverter() } };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Plain);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Plain) ?? throw new InvalidDataException($"No {typeof(T).Name}.");

    public static byte[] WriteReading(Reading reading) => Compress(reading, Derived);

    public static Reading ReadReading(byte[] bytes) => Expand<Reading>(bytes, Derived);

    public static byte[] WriteArticle(Article article) => JsonSerializer.SerializeToUtf8Bytes(article, Derived);

    public static byte[] WriteComparison(Comparison comparison) => Compress(comparison, WithoutArticles);

    /// <param name="bytes">As written.</param>
    /// <param name="articles">The articles it was made of.</param>
    public static Comparison ReadComparison(byte[] bytes, IEnumerable<Article> articles)
    {
        var byKey = articles.ToDictionary(a => a.Key, StringComparer.Ordinal);
        var comparison = Expand<Comparison>(bytes, WithoutArticles);
        return comparison with { Articles = [.. comparison.Articles.Select(a => a with { Article = byKey[a.Article.Key] })] };
    }

    private static byte[] Compress<T>(T value, JsonSerializerOptions options)
    {
        using var target = new MemoryStream();
        using (var brotli = new BrotliStream(target, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, value, options);
        }
        return target.ToArray();
    }

    private static T Expand<T>(byte[] bytes, JsonSerializerOptions options)
    {
        using var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(brotli, options) ?? throw new InvalidDataException($"No {typeof(T).Name}.");
    }

    /// <summary>A span is "[start,length]".</summary>
    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            var start = reader.GetInt32();
            reader.Read();
            var length = reader.GetInt32();
            reader.Read();
            return new TextSpan(start, length);
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.Length);
            writer.WriteEndArray();
        }
    }

    private sealed class KeyOnlyConverter : JsonConverter<Article>
    {
        public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new() { Key = reader.GetString() ?? "", Text = "", Language = "", Blocks = ImmutableArray<Block>.Empty };

        public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
    }
}
