using System.Globalization;
using Microsoft.AspNetCore.Localization;

namespace ArticleCompare.Web.Components.Layout;

/// <summary>The languages of the interface: chosen from the browser, switchable, remembered in a cookie.</summary>
public static class InterfaceLanguages
{
    /// <summary>The first is the fallback.</summary>
    public static readonly string[] Codes = ["en", "de", "fr", "id"];

    public static IServiceCollection AddInterfaceLanguages(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddScoped<Resources.UiText>();
        return services.Configure<RequestLocalizationOptions>(o =>
        {
            var cultures = Codes.Select(CultureInfo.GetCultureInfo).ToList();
            o.DefaultRequestCulture = new RequestCulture(cultures[0]);
            o.SupportedCultures = cultures;
            o.SupportedUICultures = cultures;
            o.RequestCultureProviders = [new CookieRequestCultureProvider(), new AcceptLanguageHeaderRequestCultureProvider()];
        });
    }

    /// <summary>GET /interface-language?code=de&amp;back=/stories: remembers the choice and goes back.</summary>
    public static void MapInterfaceLanguages(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/interface-language", (string code, string? back, HttpContext context) =>
        {
            if (Codes.Contains(code, StringComparer.Ordinal))
            {
                context.Response.Cookies.Append(
                    CookieRequestCultureProvider.DefaultCookieName,
                    CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(code)),
                    new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true });
            }
            return IsLocal(back) ? Results.LocalRedirect(back!) : Results.LocalRedirect("/");
        });

    private static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl);
}
