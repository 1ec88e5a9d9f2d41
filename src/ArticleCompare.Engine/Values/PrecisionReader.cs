namespace ArticleCompare.Engine.Values;

/// <summary>Reads "about", "more than", "nearly" in front of a number.</summary>
internal static class PrecisionReader
{
    public static Precision Before(ReadContext context, int at)
    {
        // A sign of currency or an article may stand between: "about the 200".
        for (var skip = 0; skip <= 1; skip++)
        {
            if (context.Words.MatchBefore("precision", context.Tokens, at - skip, out var word) > 0)
            {
                return word.Value switch
                {
                    "about" => Precision.About,
                    "nearly" => Precision.Nearly,
                    "over" => Precision.Over,
                    "atleast" => Precision.AtLeast,
                    "under" => Precision.Under,
                    "atmost" => Precision.AtMost,
                    _ => Precision.Exact,
                };
            }
        }
        return Precision.Exact;
    }
}
