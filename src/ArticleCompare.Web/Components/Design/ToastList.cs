namespace ArticleCompare.Web.Components.Design;

/// <summary>
/// The short message of one browser tab about what was done last, such as "Dismissed" with a way to undo it. A newer one takes
/// its place: an undo beside an older message would take back something else.
/// </summary>
public sealed class ToastList
{
    public event Action? Changed;

    public Toast? Shown { get; private set; }

    public void Show(string text, string? action = null, Func<Task>? onAction = null)
    {
        Shown = new Toast(text, action, onAction);
        Changed?.Invoke();
    }

    public void Remove()
    {
        Shown = null;
        Changed?.Invoke();
    }
}

/// <param name="text">What happened.</param>
/// <param name="action">The label of the one thing that can be done about it, or null.</param>
/// <param name="onAction">Does it.</param>
public sealed class Toast(string text, string? action, Func<Task>? onAction)
{
    public string Text => text;

    public string? Action => action;

    public Func<Task>? OnAction => onAction;
}
