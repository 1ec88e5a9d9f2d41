using System.Collections.Concurrent;
using System.Globalization;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Values;

/// <summary>What a word does when values are read; the roles of <c>Lists/value_words.tsv</c>.</summary>
internal readonly record struct ValueWord(string Role, string Value)
{
    public double Number => double.Parse(Value, NumberStyles.Float, CultureInfo.InvariantCulture);
}

/// <summary>One language's words for numbers, dates and times.</summary>
internal sealed class ValueWords
{
    private static readonly ConcurrentDictionary<string, ValueWords> Loaded = new(StringComparer.Ordinal);

    private readonly PhraseTable<ValueWord> table = new();
    private readonly Dictionary<string, double> suffixes = new(StringComparer.Ordinal);

    private ValueWords(string language)
    {
        Language = language;
        foreach (var row in FactList.Rows("value_words", language))
        {
            if (row["role"] == "suffix")
            {
                suffixes[row["form"]] = double.Parse(row["value"], NumberStyles.Float, CultureInfo.InvariantCulture);
            }
            else
            {
                table.Add(row["form"], language, new ValueWord(row["role"], row["value"]));
            }
        }
        foreach (var row in FactList.Rows("months_weekdays", language))
        {
            AddCalendar(row);
        }
    }

    public string Language { get; }

    /// <summary>The words of a language; a language without lists has none.</summary>
    public static ValueWords Of(string language) => Loaded.GetOrAdd(language, code => new ValueWords(code));

    /// <summary>The longest phrase with a role that begins at a token; its length in tokens, 0 for none.</summary>
    public int Match(string role, IReadOnlyList<ValueToken> tokens, int at, out ValueWord word)
    {
        (word, var longest) = table.Longest(tokens, at, role, static (meaning, wanted) => string.Equals(meaning.Role, wanted, StringComparison.Ordinal));
        return longest;
    }

    public bool Is(string role, IReadOnlyList<ValueToken> tokens, int at) => Match(role, tokens, at, out _) > 0;

    /// <summary>The longest phrase with a role that ends just before a token; its length in tokens, 0 for none.</summary>
    public int MatchBefore(string role, IReadOnlyList<ValueToken> tokens, int before, out ValueWord word)
    {
        for (var length = 4; length > 0; length--)
        {
            if (before >= length && Match(role, tokens, before - length, out word) == length)
            {
                return length;
            }
        }
        word = default;
        return 0;
    }

    /// <summary>The factor of letters glued to digits: 300k, 4.2bn. Case counts.</summary>
    public bool IsSuffix(string letters, out double factor) => suffixes.TryGetValue(letters, out factor);

    private void AddCalendar(FactRow row)
    {
        var meaning = new ValueWord(row["kind"], row["n"]);
        var full = row["full"];
        table.Add(full, Language, meaning);
        foreach (var variant in row.Items("variants"))
        {
            table.Add(variant.Split('(')[0].Trim(), Language, meaning);
        }
        foreach (var abbreviation in row.Items("abbr").Where(a => a.EndsWith('.') && !string.Equals(a, full, StringComparison.Ordinal)))
        {
            table.Add(abbreviation, Language, meaning);
        }
        if (row["kind"] != "weekday")
        {
            return;
        }
        // "on Fridays", "freitags", and the German times of day that are written together with the day.
        table.Add(full + "s", Language, meaning);
        if (Language == "de")
        {
            foreach (var time in (string[])["abend", "morgen", "mittag", "nacht", "nachmittag", "vormittag"])
            {
                table.Add(full + time, Language, meaning);
                table.Add(full + time + "s", Language, meaning);
            }
        }
    }
}
