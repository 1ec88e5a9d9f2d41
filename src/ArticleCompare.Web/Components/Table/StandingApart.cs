using ArticleCompare.Engine.Differences;

namespace ArticleCompare.Web.Components.Table;

/// <summary>Who stands apart in a difference. Nothing here says who is right.</summary>
public static class StandingApart
{
    /// <summary>An article stands apart when its side is not the one with most articles; where no side has more than the others, all do.</summary>
    public static bool StandsApart(this Difference difference, int article)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return difference.Sides.FirstOrDefault(s => s.Articles.Contains(article)) is { } own && difference.StandsApart(own);
    }

    public static bool StandsApart(this Difference difference, Side side)
    {
        ArgumentNullException.ThrowIfNull(difference);
        ArgumentNullException.ThrowIfNull(side);
        return difference.Sides.Any(s => s != side && s.Articles.Length >= side.Articles.Length);
    }
}
