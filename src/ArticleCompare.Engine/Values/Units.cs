using System.Collections.Concurrent;
using System.Globalization;
using ArticleCompare.Engine.Lists;

namespace ArticleCompare.Engine.Values;

/// <summary>A unit of measure, a currency or a share.</summary>
/// <param name="Name">The normalised unit of a <see cref="Quantity"/>.</param>
/// <param name="Dimension">Units of one dimension can be converted into each other where they have factors.</param>
/// <param name="Factor">How many base units of its dimension it is; null where there is no fixed factor.</param>
internal sealed record Unit(string Name, string Dimension, double? Factor)
{
    public ValueKind Kind => Dimension switch
    {
        "percent" => ValueKind.Percent,
        "points" => ValueKind.PercentPoint,
        "money" => ValueKind.Money,
        _ => ValueKind.Measure,
    };
}

/// <summary>The units of <c>Lists/units.tsv</c> by the forms of a language.</summary>
internal sealed class Units
{
    private static readonly ConcurrentDictionary<string, Units> Loaded = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Unit> ByName = ReadAll();

    private readonly PhraseTable<Unit> forms = new();
    private readonly PhraseTable<(Unit Unit, string Written)> symbols = new();

    private Units(string language)
    {
        foreach (var row in FactList.Rows("units"))
        {
            var unit = ByName[row["unit"]];
            foreach (var symbol in row["symbols"].Split('|', StringSplitOptions.RemoveEmptyEntries))
            {
                symbols.Add(symbol, language, (unit, symbol));
            }
            if (language is "de" or "en" or "fr" or "id")
            {
                foreach (var form in row[language].Split('|', StringSplitOptions.RemoveEmptyEntries))
                {
                    forms.Add(form, language, unit);
                }
            }
        }
    }

    public static Units Of(string language) => Loaded.GetOrAdd(language, code => new Units(code));

    public static Unit? Named(string name) => ByName.GetValueOrDefault(name);

    /// <summary>The longest unit that begins at a token, written out or as a symbol; its length in tokens, 0 for none.</summary>
    /// <param name="afterDigits">A symbol such as "m" or "h" counts only right after digits.</param>
    public int Match(IReadOnlyList<ValueToken> tokens, int at, bool afterDigits, out Unit? unit)
    {
        var longest = 0;
        unit = null;
        foreach (var (meaning, count) in forms.At(tokens, at))
        {
            if (count > longest)
            {
                (longest, unit) = (count, meaning);
            }
        }
        foreach (var (meaning, count) in symbols.At(tokens, at))
        {
            if (count > longest && (afterDigits || meaning.Unit.Dimension is "percent" or "money") && IsWritten(meaning.Written, tokens, at, count))
            {
                (longest, unit) = (count, meaning.Unit);
            }
        }
        return longest;
    }

    /// <summary>The currency sign or code that ends just before a token: $, US$, Rp, EUR.</summary>
    public int MatchCurrencyBefore(IReadOnlyList<ValueToken> tokens, int before, out Unit? unit)
    {
        for (var length = 3; length > 0; length--)
        {
            if (before < length)
            {
                continue;
            }
            foreach (var (meaning, count) in symbols.At(tokens, before - length))
            {
                if (count == length && meaning.Unit.Dimension == "money" && IsWritten(meaning.Written, tokens, before - length, count))
                {
                    unit = meaning.Unit;
                    return length;
                }
            }
        }
        unit = null;
        return 0;
    }

    /// <summary>Symbols keep their case (m is no M) and are written in one piece.</summary>
    private static bool IsWritten(string symbol, IReadOnlyList<ValueToken> tokens, int at, int count)
    {
        // 41C is a temperature, "41 C" may be anything
        if (symbol is "C" or "F" && !tokens[at].Glued)
        {
            return false;
        }
        for (var i = at + 1; i < at + count; i++)
        {
            if (!tokens[i].Glued)
            {
                return false;
            }
        }
        return string.Equals(string.Concat(tokens.Skip(at).Take(count).Select(t => t.Text)), symbol.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static Dictionary<string, Unit> ReadAll() => FactList.Rows("units").Select(row => new Unit(
        row["unit"],
        row["dimension"],
        row["factor"].Length == 0 ? null : double.Parse(row["factor"], NumberStyles.Float, CultureInfo.InvariantCulture)))
        .ToDictionary(u => u.Name, StringComparer.Ordinal);
}
