using ArticleCompare.Web.Components.Design;
using ArticleCompare.Web.Components.Layout;

namespace ArticleCompare.Web.Components;

/// <summary>What the host needs to know of the pages.</summary>
public static class UserInterface
{
    public static void AddInterface(this IServiceCollection services)
    {
        services.AddInterfaceLanguages();
        services.AddScoped<ToastList>();
    }

    /// <summary>The language of the request; before anything that writes words.</summary>
    public static void UseInterfaceLanguage(this WebApplication app) => app.UseRequestLocalization();

    public static void MapInterface(this WebApplication app)
    {
        app.MapInterfaceLanguages();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
    }
}
