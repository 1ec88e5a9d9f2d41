using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ArticleCompare.Web.Tests;

internal static class BunitAssemblies
{
#pragma warning disable CA2255 // a test assembly has no other place to run code before the first bunit type loads
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Register() =>
        AssemblyLoadContext.Default.Resolving += static (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "bunit-deps", "AngleSharp.Diffing.dll"))
                : null;
}
