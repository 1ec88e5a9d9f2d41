namespace ArticleCompare.Engine.Values;

/// <summary>How two values stand to each other.</summary>
public enum Agreement
{
    /// <summary>They have nothing to do with each other: neither the same nor comparable.</summary>
    Unrelated,
    /// <summary>The same, as far as both say.</summary>
    Agree,
    /// <summary>The same amount of something else.</summary>
    OtherUnit,
    /// <summary>Comparable, and not the same.</summary>
    Conflict,
}

/// <summary>Compares values by what they mean: conversions, roundings and partial dates agree.</summary>
public static class ValueAgreement
{
    /// <summary>Exact figures of one source differ by less only through rounding.</summary>
    private const double SameWithin = 0.001;

    /// <summary>Converted figures are rounded by the translator: 650 pounds are 295 kg or 290 kg.</summary>
    private const double ConvertedWithin = 0.05;

    /// <summary>"About 1,000" agrees with 1,040, not with 1,200.</summary>
    private const double AboutWithin = 0.1;

    public static Agreement Compare(Value a, Value b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        if (a.Date is { } dateA && b.Date is { } dateB)
        {
            return dateA.Contradicts(dateB) ? Agreement.Conflict : Agreement.Agree;
        }
        if (a.Kind == ValueKind.Time && b.Kind == ValueKind.Time)
        {
            // Half of the texts leave a.m. and p.m. to the reader.
            return ((int)a.Quantity.Amount - (int)b.Quantity.Amount) % (12 * 60) == 0 ? Agreement.Agree : Agreement.Conflict;
        }
        if (a.Date is not null || b.Date is not null)
        {
            return CompareDateWithNumber(a, b);
        }
        if (a.Kind == ValueKind.Time || b.Kind == ValueKind.Time)
        {
            var (time, other) = a.Kind == ValueKind.Time ? (a, b) : (b, a);
            return (int)time.Quantity.Amount / 60 % 12 == (int)other.Quantity.Amount % 12 && other.Quantity.Amount is >= 0 and <= 24 ? Agreement.Agree : Agreement.Unrelated;
        }
        var best = Agreement.Unrelated;
        foreach (var x in a.OtherReadings.Insert(0, a.Quantity))
        {
            foreach (var y in b.OtherReadings.Insert(0, b.Quantity))
            {
                var here = Compare(a, x, b, y);
                if (here == Agreement.Agree)
                {
                    return here;
                }
                best = best == Agreement.Unrelated ? here : best;
            }
        }
        return best;
    }

    /// <summary>A year or a day may be read as a plain number on one side.</summary>
    private static Agreement CompareDateWithNumber(Value a, Value b)
    {
        var (date, number) = a.Date is not null ? (a.Date.Value, b) : (b.Date!.Value, a);
        if (number.Kind is not (ValueKind.Count or ValueKind.Designation or ValueKind.Ordinal or ValueKind.Score or ValueKind.Measure))
        {
            return Agreement.Unrelated;
        }
        var amount = number.Quantity.Amount;
        if (amount == date.Year || amount == date.Day || amount == date.Decade || amount == date.Decade % 100 || amount == date.Century)
        {
            return Agreement.Agree;
        }
        return date.Year is not null && number.Quantity.Unit.Length == 0 && amount is >= 1900 and < 2100 && amount == Math.Floor(amount) ? Agreement.Conflict : Agreement.Unrelated;
    }

    private static Agreement Compare(Value a, Quantity x, Value b, Quantity y)
    {
        if (!Comparable(a.Kind, b.Kind))
        {
            if (a.Kind == ValueKind.Magnitude || b.Kind == ValueKind.Magnitude)
            {
                return Agreement.Unrelated;
            }
            return IsSame(x.Amount, y.Amount) || AsShare(a.Kind, x, b.Kind, y) ? Agreement.Agree : Agreement.Unrelated;
        }
        if (x.Unit.Length == 0 || y.Unit.Length == 0 || SameUnit(x.Unit, y.Unit))
        {
            if (IsSame(x.Amount, y.Amount) || IsRounded(a, x, b, y) || (IsDegree(x.Unit) && IsDegree(y.Unit) && IsConvertedDegree(x, y)))
            {
                return Agreement.Agree;
            }
            return Agreement.Conflict;
        }
        if (ConversionRatio(x, y) is { } ratio && Math.Abs(ratio - 1) <= ConvertedWithin)
        {
            return Agreement.Agree;
        }
        return IsSame(x.Amount, y.Amount) ? Agreement.OtherUnit : Agreement.Conflict;
    }

    private static bool Comparable(ValueKind a, ValueKind b) =>
        a == b || (IsAmount(a) && IsAmount(b));

    /// <summary>Ordinals, fractions and multiples are worded too freely to be set against counts: they can agree with them, not contradict.</summary>
    private static bool IsAmount(ValueKind kind) =>
        kind is ValueKind.Count or ValueKind.Money or ValueKind.Measure or ValueKind.Percent or ValueKind.PercentPoint or ValueKind.Score or ValueKind.Designation;

    private static bool AsShare(ValueKind a, Quantity x, ValueKind b, Quantity y) =>
        (a == ValueKind.Fraction && b == ValueKind.Percent && Math.Abs((x.Amount * 100) - y.Amount) < 1)
        || (b == ValueKind.Fraction && a == ValueKind.Percent && Math.Abs((y.Amount * 100) - x.Amount) < 1);

    private static bool SameUnit(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal) || (IsDollar(a) && IsDollar(b)) || (IsDegree(a) && IsDegree(b));

    /// <summary>A bare "dollar" may be of any country.</summary>
    private static bool IsDollar(string unit) => unit is "USD" or "AUD" or "CAD" or "SGD" or "HKD";

    private static bool IsDegree(string unit) => unit is "°" or "°C" or "°F";

    private static bool IsSame(double a, double b) => Math.Abs(a - b) <= SameWithin * Math.Max(Math.Abs(a), Math.Abs(b)) && (Math.Abs(a) >= 1000 || Math.Abs(a - b) < 1e-6 || Math.Abs(a) < 1);

    /// <summary>
    /// One side says that it rounds, and the other rounds to it. "More than 40" and "more than 42" round the same way, and differ;
    /// only where both may have converted a measure ("about 1.5 km", "about 1.6 km") do they agree.
    /// </summary>
    private static bool IsRounded(Value a, Quantity x, Value b, Quantity y)
    {
        var (inexactA, inexactB) = (a.Precision is not Precision.Exact, b.Precision is not Precision.Exact);
        return Math.Abs(x.Amount - y.Amount) <= AboutWithin * Math.Max(Math.Abs(x.Amount), Math.Abs(y.Amount))
            && (a.Precision != b.Precision
                ? (inexactA && IsRound(x.Amount) && !IsRound(y.Amount)) || (inexactB && IsRound(y.Amount) && !IsRound(x.Amount)) || (inexactA && inexactB && IsNextTo(x.Amount, y.Amount))
                : inexactA && IsConvertible(x) && IsConvertible(y) && IsNextTo(x.Amount, y.Amount));
    }

    /// <summary>Lengths, masses and the like; nobody converts years or shares.</summary>
    private static bool IsConvertible(Quantity quantity) => Units.Named(quantity.Unit) is { Factor: not null, Dimension: not ("time" or "percent" or "points") };

    /// <summary>Two figures of two digits that differ by one in the last: 1.5 and 1.6.</summary>
    private static bool IsNextTo(double a, double b)
    {
        var step = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(Math.Abs(a), Math.Abs(b)))) - 1);
        return Math.Abs(a - b) <= step * 1.001 && IsMultiple(a, step) && IsMultiple(b, step);
    }

    private static bool IsMultiple(double amount, double step) => Math.Abs((amount / step) - Math.Round(amount / step)) < 1e-6;

    private static bool IsRound(double amount)
    {
        var whole = Math.Abs(amount);
        while (whole >= 100) whole /= 10;
        return Math.Abs(whole - Math.Round(whole)) < 1e-9 && ((int)Math.Round(whole) % 5 == 0 || whole < 10);
    }

    /// <summary>"80 degrees" of an American text are "27 Grad": a bare degree may be of either scale.</summary>
    private static bool IsConvertedDegree(Quantity x, Quantity y) =>
        (x.Unit != "°C" && y.Unit != "°F" && Math.Abs(((x.Amount - 32) / 1.8) - y.Amount) <= 1.2)
        || (x.Unit != "°F" && y.Unit != "°C" && Math.Abs(((y.Amount - 32) / 1.8) - x.Amount) <= 1.2);

    /// <summary>How many times <paramref name="y"/> goes into <paramref name="x"/>; null for units that cannot be converted.</summary>
    internal static double? ConversionRatio(Quantity x, Quantity y)
    {
        var (a, b) = (Units.Named(x.Unit), Units.Named(y.Unit));
        return a is { Factor: { } f } && b is { Factor: { } g } && a.Dimension == b.Dimension && y.Amount != 0 ? x.Amount * f / (y.Amount * g) : null;
    }
}
