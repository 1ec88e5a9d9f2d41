using Microsoft.AspNetCore.Http;

namespace ArticleCompare.Web.Hosting;

/// <summary>Who somebody is. There are no accounts: a cookie tells browsers apart, so that undo takes back one's own decisions only.</summary>
public static class Person
{
    private const string Cookie = "person";

    /// <summary>The person of a request; a new one gets a cookie when the answer can still carry it.</summary>
    public static string Of(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Items.TryGetValue(Cookie, out var known) && known is string name)
        {
            return name;
        }
        name = http.Request.Cookies[Cookie] is { Length: 16 } given && given.All(char.IsAsciiHexDigitLower)
            ? given
            : Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(8));
        http.Items[Cookie] = name;
        if (!http.Response.HasStarted && http.Request.Cookies[Cookie] != name)
        {
            http.Response.Cookies.Append(Cookie, name, new CookieOptions
            {
                HttpOnly = true,
                SameSite = SameSiteMode.Lax,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(400),
            });
        }
        return name;
    }
}
