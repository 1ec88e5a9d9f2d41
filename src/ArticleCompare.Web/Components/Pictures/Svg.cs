using System.Globalization;

namespace ArticleCompare.Web.Components.Pictures;

/// <summary>Numbers as SVG wants them, whatever the reader's culture.</summary>
internal static class Svg
{
    public static string Number(double value) => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}
