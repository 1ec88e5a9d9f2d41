using System.Globalization;
using ArticleCompare.Engine.Values;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Table;

/// <summary>The normalised values of the engine in the reader's number format. What is not understood stays as it is.</summary>
public static class NormalisedWording
{
    /// <summary>How a date bounds the time; each has a key "bound.…" with the date as {0}.</summary>
    public static readonly string[] Bounds = ["by", "since", "before", "after", "in"];

    /// <summary>Whether it says from when or until when: "by 2032".</summary>
    public static bool IsBound(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Bounds.Contains(value[..space]);
    }

    /// <param name="text">The words.</param>
    /// <param name="value">"2026-06-03", "by 2032".</param>
    public static string WhenInWords(this UiText text, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(value);
        if (IsBound(value))
        {
            var space = value.IndexOf(' ', StringComparison.Ordinal);
            return text["bound." + value[..space], text.WhenInWords(value[(space + 1)..])];
        }
        return DateParts.TryParse(value, out var date) ? text.DateName(date) : value;
    }

    /// <param name="text">The words.</param>
    /// <param name="value">"2500000000 EUR", "12".</param>
    public static string AmountInWords(this UiText text, string value)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(value);
        var space = value.IndexOf(' ', StringComparison.Ordinal);
        var (number, unit) = space < 0 ? (value, "") : (value[..space], value[(space + 1)..]);
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? text.QuantityName(new Quantity(amount, unit)) : value;
    }
}
