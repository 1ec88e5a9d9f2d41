namespace ArticleCompare.Web.Components.Design;

/// <summary>Short messages of one browser tab, such as "Dismissed" with a way to undo it.</summary>
public sealed class ToastList
{
    private readonly List<Toast> toasts = [];

    public event Action? Changed;

    /// <summary>The oldest first; at most three.</summary>
    public IReadOnlyList<Toast> Shown => toasts;

    public void Show(string text, string? action = null, Func<Task>? onAction = null)
    {
        toasts.Add(new Toast(text, action, onAction));
        if (toasts.Count > 3)
        {
            toasts.RemoveAt(0);
        }
        Changed?.Invoke();
    }

    public void Remove(Toast toast)
    {
        toasts.Remove(toast);
        Changed?.Invoke();
    }
}

/// <param name="Text">What happened.</param>
/// <param name="Action">The label of the one thing that can be done about it, or null.</param>
/// <param name="OnAction">Does it.</param>
public sealed record Toast(string Text, string? Action, Func<Task>? OnAction);
