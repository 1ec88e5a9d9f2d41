using System.Collections.Immutable;
using System.Globalization;
using ArticleCompare.Engine.Text;

namespace ArticleCompare.Engine.Values;

/// <summary>A number, amount or date as it stands in a text, with what it means in any language.</summary>
/// <param name="Kind">What sort of value it is.</param>
/// <param name="Span">Where it is written, with its scale word and unit, without "about" and the like.</param>
/// <param name="Quantity">Amount and unit. For a date the year where there is one, for a time the minutes since midnight.</param>
public sealed record Value(ValueKind Kind, TextSpan Span, Quantity Quantity)
{
    /// <summary>How exact the text says it is.</summary>
    public Precision Precision { get; init; }

    /// <summary>Where it is written with "about" and the like.</summary>
    public TextSpan WithPrecision { get => field.Length == 0 ? Span : field; init; }

    /// <summary>What else the same words can mean ("1,000" in a text of mixed habits, "pound" of money or of mass).</summary>
    public ImmutableArray<Quantity> OtherReadings { get; init; } = [];

    /// <summary>Parts of a date; null for all other kinds.</summary>
    public DateParts? Date { get; init; }

    /// <summary>How a date bounds the time ("by 2025", "since May").</summary>
    public DateBound Bound { get; init; }

    /// <summary>Written in words, not digits.</summary>
    public bool IsWord { get; init; }

    /// <summary>For both ends of "3 to 5 percent".</summary>
    public bool IsRangeEnd { get; init; }

    /// <summary>The same for the same value in every language, e.g. "2500000000 EUR", "2025-06-03", "19:30".</summary>
    public string Normalised => Kind switch
    {
        ValueKind.Date => Date!.Value.ToString(),
        ValueKind.Time => $"{(int)Quantity.Amount / 60:00}:{(int)Quantity.Amount % 60:00}",
        ValueKind.Ordinal => Quantity.ToString() + ".",
        _ => Quantity.ToString(),
    };
}

/// <summary>An amount of a unit.</summary>
/// <param name="Unit">"" for a plain count, an ISO 4217 code for money, "%", "pp" (percentage points), "x" (times as much), or a symbol such as "km".</param>
public readonly record struct Quantity(double Amount, string Unit)
{
    public override string ToString()
    {
        var amount = Amount.ToString("0.######", CultureInfo.InvariantCulture);
        return Unit.Length == 0 ? amount : amount + " " + Unit;
    }
}

public enum ValueKind
{
    Count,
    Percent,
    PercentPoint,
    Money,
    /// <summary>With a unit of measure or of time.</summary>
    Measure,
    /// <summary>Times as much: 170 times, doubled.</summary>
    Multiple,
    /// <summary>Half, two thirds.</summary>
    Fraction,
    Ordinal,
    /// <summary>Only its size is said: millions, hundreds, dozens.</summary>
    Magnitude,
    /// <summary>One side of a result: 2-1.</summary>
    Score,
    /// <summary>A number that is part of a name: Opus 3.5, flight 370, article 5.</summary>
    Designation,
    Date,
    Time,
}

public enum Precision
{
    Exact,
    About,
    Nearly,
    Over,
    AtLeast,
    Under,
    AtMost,
    /// <summary>Up to, as many as: told of what was reached as often as of a limit.</summary>
    UpTo,
}

public enum DateBound
{
    None,
    In,
    By,
    Until,
    Since,
    From,
    Before,
    After,
}
