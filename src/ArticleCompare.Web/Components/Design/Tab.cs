namespace ArticleCompare.Web.Components.Design;

public sealed record Tab(string Text, string Href, bool Selected);
