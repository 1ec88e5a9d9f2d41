using System.Globalization;
using ArticleCompare.Storage.Stories;
using ArticleCompare.Web.Components;
using ArticleCompare.Web.Stories;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleCompare.Web.Tests.Components;

/// <summary>Renders components in English, as an open page.</summary>
public abstract class ComponentTest : BunitContext
{
    private readonly (CultureInfo, CultureInfo) before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);

    protected ComponentTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Services.AddLogging();
        Services.AddInterface();
        Services.AddSingleton<StoryChanges>().AddSingleton<DueComparisons>();
        JSInterop.Mode = JSRuntimeMode.Loose;
        SetRendererInfo(new RendererInfo("Server", true));
    }

    protected override void Dispose(bool disposing)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        base.Dispose(disposing);
    }
}
