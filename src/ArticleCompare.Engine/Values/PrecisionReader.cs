namespace ArticleCompare.Engine.Values;

/// <summary>Reads "about", "more than", "nearly" in front of a number.</summary>
internal static class PrecisionReader
{
    /// <param name="context">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="from">Where the words in front of it begin; the number's own place where there are none.</param>
    public static Precision Before(ReadContext context, int at, out int from)
    {
        // A sign of currency or an article may stand between: "about the 200".
        for (var skip = 0; skip <= 1; skip++)
        {
            if (context.Words.MatchBefore("precision", context.Tokens, at - skip, out var word) is > 0 and var count)
            {
                from = at - skip - count;
                return word.Value switch
                {
                    "about" => Precision.About,
                    "nearly" => Precision.Nearly,
                    "over" => Precision.Over,
                    "atleast" => Precision.AtLeast,
                    "under" => Precision.Under,
                    "atmost" => Precision.AtMost,
                    "upto" => Precision.UpTo,
                    _ => Precision.Exact,
                };
            }
        }
        from = at;
        return Precision.Exact;
    }
}
