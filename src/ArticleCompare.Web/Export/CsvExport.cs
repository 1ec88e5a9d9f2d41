using System.Globalization;
using System.Text;
using ArticleCompare.Engine.Decisions;
using ArticleCompare.Web.Components.Table;

namespace ArticleCompare.Web.Export;

/// <summary>The shown rows as a spreadsheet: UTF-8 with BOM, and the separator that the reader's Excel expects.</summary>
internal static class CsvExport
{
    /// <param name="export">The table.</param>
    /// <param name="separator">',' or ';'.</param>
    /// <param name="address">Address of the story's page, for the permanent links of the rows.</param>
    public static byte[] Write(ExportTable export, char separator, string address)
    {
        var text = new StringBuilder();
        var columns = export.Table.Columns;
        Line(["#", .. columns.Select(c => c.Name), "status", "differences", "dismissed", "decided", "comments", "confidence %", "link"]);
        foreach (var row in export.Table.Rows)
        {
            Line([
                row.Number.ToString(CultureInfo.InvariantCulture),
                .. row.Cells.Select(export.Text),
                ExportTable.Status(row),
                string.Join('\n', row.Differences.Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {export.Describe(d)}")),
                string.Join('\n', row.Dismissed.Select(export.Describe)),
                Decided(row),
                string.Join('\n', row.State.Comments.Select(c => c.Text)),
                // Whole percent: a decimal mark would be read as text or as a date by a spreadsheet of another culture.
                Math.Round(100 * row.Source.Confidence).ToString(CultureInfo.InvariantCulture),
                $"{address}?row={Uri.EscapeDataString(row.Id)}",
            ]);
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];

        void Line(IEnumerable<string> cells) => text.AppendJoin(separator, cells.Select(Quote)).Append("\r\n");
    }

    /// <summary>The separator of a culture's spreadsheets: a semicolon where the comma is the decimal mark.</summary>
    public static char SeparatorOf(CultureInfo culture) => culture.NumberFormat.NumberDecimalSeparator == "," ? ';' : ',';

    private static string Decided(TableRow row) => row.State.Status switch
    {
        RowStatus.Confirmed => "confirmed",
        RowStatus.Reopened => "reopened",
        _ => row.State.IsGrouped ? "grouped" : "",
    };

    /// <summary>Quoted; what a spreadsheet would run as a formula is made text by an apostrophe.</summary>
    private static string Quote(string cell)
    {
        var safe = cell.Length > 0 && cell.TrimStart() is [('=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20'), ..] ? "'" + cell : cell;
        return "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
    }
}
