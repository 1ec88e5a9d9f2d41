namespace ArticleCompare.Engine.Learning;

/// <summary>How surely two things stand together more often than chance puts them.</summary>
internal static class LogLikelihood
{
    /// <summary>
    /// The log-likelihood ratio of a two-by-two table (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence");
    /// 0 where they stand together no more often than by chance.
    /// </summary>
    /// <param name="together">Places with both.</param>
    /// <param name="first">Places with the first.</param>
    /// <param name="second">Places with the second.</param>
    /// <param name="all">All places.</param>
    public static double Ratio(int together, int first, int second, int all)
    {
        if ((double)together * all <= (double)first * second)
        {
            return 0;
        }
        return 2 * (Term(together, first, second, all)
            + Term(first - together, first, all - second, all)
            + Term(second - together, all - first, second, all)
            + Term(all - first - second + together, all - first, all - second, all));
    }

    private static double Term(double seen, double row, double column, double all) => seen <= 0 ? 0 : seen * Math.Log(seen * all / (row * column));
}
