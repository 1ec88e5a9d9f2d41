using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ArticleCompare.Ingestion.Html;

/// <summary>Elements that hold no article text, by their name, role, or the words in their class and id.</summary>
internal static partial class AsideRules
{
    /// <summary>Why this element and all in it is set aside; null when nothing speaks against it.</summary>
    public static string? Find(IElement element)
    {
        switch (element.LocalName)
        {
            case "nav" or "menu":
                return "nav";
            case "footer":
                return "footer";
            case "aside":
                return "aside";
            case "button" or "dialog":
                return "nav";
            case "article" when IsCard(element):
                return "related";
        }
        if (element.GetAttribute("role") is { } role && Roles().IsMatch(role))
        {
            return "nav";
        }
        if (IsHidden(element))
        {
            return "hidden";
        }
        if (element.LocalName is "html" or "body" or "article" or "main" or "p" or "blockquote" or "h1" or "h2" or "h3" || element.GetAttribute("itemprop") is "articleBody")
        {
            return null;
        }
        var names = $" {OwnClasses(element)} {element.Id} {element.GetAttribute("data-component")} {element.GetAttribute("data-testid")}";
        return names.Length < 5 ? null
            : Body().IsMatch(names) ? null
            : Comments().IsMatch(names) ? "comment"
            : Related().IsMatch(names) ? "related"
            : Share().IsMatch(names) ? "share"
            : Notices().IsMatch(names) ? "cookie"
            : Advertising().IsMatch(names) ? "ad"
            : Subscribing().IsMatch(names) ? "subscribe"
            : Navigation().IsMatch(names) ? "nav"
            : Statements().IsMatch(names) ? "meta"
            : null;
    }

    /// <summary>The short form of another story: its headline leads there.</summary>
    private static bool IsCard(IElement article) =>
        article.QuerySelector("h1, h2, h3, h4") is { LocalName: not "h1" } heading
        && heading.TextContent.Trim() is { Length: > 0 } text
        && (heading.QuerySelector("a[href]") ?? heading.Closest("a[href]")) is { } link && link.TextContent.Trim().Length >= text.Length;

    /// <summary>Without the classes by which WordPress says what a post is about ("category-comment", "tag-cookies").</summary>
    private static string OwnClasses(IElement element) =>
        element.ClassName is not { } classes || !classes.Contains('-', StringComparison.Ordinal) ? element.ClassName ?? ""
        : string.Join(' ', classes.Split(' ').Where(c => !c.StartsWith("category-", StringComparison.Ordinal) && !c.StartsWith("tag-", StringComparison.Ordinal)));

    /// <summary>True for an element that its page names as the body of the article.</summary>
    public static bool IsNamedBody(IElement element) =>
        element.GetAttribute("itemprop") == "articleBody" || element.LocalName == "article"
        || (element.ClassName is not null || element.Id is not null) && Body().IsMatch($" {element.ClassName} {element.Id}");

    /// <summary>True for an element that its page names as the words under a picture.</summary>
    public static bool IsNamedCaption(IElement element) => element.ClassName is { } name && Captions().IsMatch(name);

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style") is { } style && HiddenStyle().IsMatch(style);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex("^(?:navigation|banner|complementary|contentinfo|dialog|alertdialog|search|menu|menubar|tooltip|form)$", Options)]
    private static partial Regex Roles();

    [GeneratedRegex(@"display\s*:\s*none|visibility\s*:\s*hidden", Options)]
    private static partial Regex HiddenStyle();

    [GeneratedRegex(@"\bcaption|[-_]caption|wp-caption|bildunterschrift|legende|slide-?show|carousel|gallery", Options)]
    private static partial Regex Captions();

    // names that a page gives to the article itself; they win
    [GeneratedRegex(@"\bhentry\b|(?:article|story|post|entry|news)[-_]*(?:body|content|text)|(?:body|content|text)[-_]*(?:article|story)|main[-_]?content|articleBody", Options)]
    private static partial Regex Body();

    [GeneratedRegex(@"comment(?!ary)|kommentar|commentaire|disqus|respond(?![a-z]*ible)|\breplies\b|\bleserbrief", Options)]
    private static partial Regex Comments();

    [GeneratedRegex(@"related|recommend|recirc|read-?(?:more|next|also)|more-?(?:stories|articles|news|from|posts|on)|also-?(?:like|read)|most-?(?:read|popular|viewed)|popular|trending|teaser|see-?also|mehr-?zum|similar|outbrain|taboola|zergnet|you-?may|next-?(?:article|post|story)|prev(?:ious)?-?(?:article|post|story)|lire-?aussi|baca-?juga|terkait|further-?reading|latest", Options)]
    private static partial Regex Related();

    [GeneratedRegex(@"\bshar(?:e|ing)|[-_]shar(?:e|ing)|sharedaddy|social(?!\S*embed)|addtoany|addthis|follow-?us|\btweet-?button|facebook|whatsapp|flipboard", Options)]
    private static partial Regex Share();

    [GeneratedRegex(@"cookie|consent|gdpr|\bcmp\b|privacy-?(?:notice|banner)|datenschutz", Options)]
    private static partial Regex Notices();

    [GeneratedRegex(@"\bad-|\bads?\b|[-_]ad[-_ ]|[-_]ads\b|advert|\bsponsor|promo(?!tion-?text)|\bwerbung|\banzeige|affiliate|commerc|banner|\bdfp|google-?ad", Options)]
    private static partial Regex Advertising();

    [GeneratedRegex(@"newsletter|subscri(?:be|ption)|sign-?up|signin|log-?in|paywall|regwall|piano-|donat|\babo-|mailing", Options)]
    private static partial Regex Subscribing();

    [GeneratedRegex(@"\bnav|[-_]nav\b|navigat|breadcrumb|\bmenu|[-_]menu\b|sidebar|side-?bar|\bfooter|[-_]footer\b|site-?header|masthead|topbar|toolbar|pagina|pager|skip-?(?:link|to)|search|\bpopup|modal|overlay|\bwidget|sr-only|screen-?reader|visually-?hidden|\bprint-|rating|\btoc\b|jump-?link|off-?canvas|slideshow-nav|gallery-?nav|\bhidden\b", Options)]
    private static partial Regex Navigation();

    [GeneratedRegex(@"\bbyline|[-_]byline|author-?(?:bio|box|info|card|desc)|about-?(?:the-)?author|\btags?\b|[-_]tags\b|tag-?(?:list|cloud|s)|post-?meta|entry-?meta|article-?meta|meta-?data|\bmeta\b|timestamp|dateline|pub-?date|\bdate\b|image-?credit|photo-?credit|copyright|credits?\b|categories|keywords|topics|read-?time|correction-?link", Options)]
    private static partial Regex Statements();
}
