using AngleSharp.Dom;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Tells whether an element lies in one that its page names as the article; asked for every block, so it remembers.</summary>
internal sealed class NamedBodies
{
    private readonly Dictionary<IElement, bool> known = [];

    public bool Holds(IElement element)
    {
        var unknown = new List<IElement>();
        var holds = false;
        for (IElement? e = element; e is not null && !known.TryGetValue(e, out holds); e = e.ParentElement)
        {
            unknown.Add(e);
            if (AsideRules.IsNamedBody(e))
            {
                holds = true;
                break;
            }
        }
        unknown.ForEach(e => known[e] = holds);
        return holds;
    }
}
