using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace SiteBuilder.Rendering.Engine;

/// <summary>An object as templates see it: named members, nothing to change, no reflection.</summary>
internal abstract class ReadOnlyObject : IScriptObject
{
    public abstract IEnumerable<string> GetMembers();

    /// <summary>False where there is no such member, which is an error of the template.</summary>
    internal abstract bool TryGet(string member, out object? value);

    public int Count => GetMembers().Count();

    public bool IsReadOnly
    {
        get => true;
        set => throw new NotSupportedException();
    }

    public bool Contains(string member) => TryGet(member, out _);

    public bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value) =>
        TryGet(member, out value);

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext? context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
        // Already so.
    }

    public IScriptObject Clone(bool deep) => this;
}
