namespace ArticleCompare.Web.Components.Design;

public enum ButtonKind
{
    Normal,
    /// <summary>What the page is for; one of them at a time.</summary>
    Primary,
    /// <summary>Without a frame, in toolbars and rows.</summary>
    Quiet,
    /// <summary>Takes something away.</summary>
    Danger,
}
