using ArticleCompare.Storage.Tables;
using ArticleCompare.Web.Resources;

namespace ArticleCompare.Web.Components.Dictionary;

/// <summary>Names of dictionaries in the reader's words.</summary>
public static class DictionaryWording
{
    /// <summary>The two dictionaries that the program keeps have names of the interface, imported ones their own.</summary>
    public static string LayerName(this UiText text, DictionaryKind kind, string name) => kind switch
    {
        DictionaryKind.Learned => text["dictionary.learned"],
        DictionaryKind.Own => text["dictionary.own"],
        _ => name,
    };

    /// <summary>The source that stands at words a dictionary ties together.</summary>
    public static string SourceName(this UiText text, string source) => source switch
    {
        "learned" => text["dictionary.learned"],
        "own" => text["dictionary.own"],
        _ => source,
    };
}
