namespace ArticleCompare.Web.Components.Rows;

/// <summary>From when on the table speaks of a link instead of a suggestion.</summary>
public static class RowCertainty
{
    /// <summary>Confidence of a row (calibrated): below it the row is shown as a suggestion.</summary>
    public const double Sure = 0.6;
}
