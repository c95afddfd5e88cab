using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace SiteBuilder.Tests.House;

/// <summary>A use of one type by another, as the compiled product holds it.</summary>
/// <param name="User">Namespace of the type that uses, without <c>SiteBuilder.</c>; empty for the root.</param>
/// <param name="Type">Full name of the type that is used.</param>
/// <param name="Assembly">The assembly of the type that is used; null: the product itself.</param>
internal readonly record struct TypeUse(string User, string Type, string? Assembly);

/// <summary>Reads out of the compiled product which type uses which: signatures, base types, attributes and method bodies.</summary>
internal sealed class ProductAssembly : IDisposable
{
    /// <summary>Written by the project file: it names what is found by its file, in all folders, and only <c>OwnTypes</c> may ask it.</summary>
    private const string ListOfOwnTypes = "SiteBuilder.Diagnostics.OwnTypeList";

    private readonly PEReader file = new(File.OpenRead(Path.Combine(AppContext.BaseDirectory, "sitebuilder.dll")));
    private readonly TypeNames names;

    public ProductAssembly()
    {
        Metadata = file.GetMetadataReader();
        names = new TypeNames(Metadata);
    }

    public MetadataReader Metadata { get; }

    public void Dispose() => file.Dispose();

    /// <summary>The types that somebody wrote, not the compiler.</summary>
    public IEnumerable<TypeDefinition> WrittenTypes() =>
        Metadata.TypeDefinitions.Select(Metadata.GetTypeDefinition).Where(type => !Metadata.GetString(type.Name).Contains('<', StringComparison.Ordinal));

    public string NameOf(TypeDefinition type)
    {
        string name = Metadata.GetString(type.Name);
        if (!type.GetDeclaringType().IsNil) return NameOf(Metadata.GetTypeDefinition(type.GetDeclaringType())) + "." + name;
        string space = Metadata.GetString(type.Namespace);
        return space.Length == 0 ? name : space + "." + name;
    }

    /// <summary>Every use of a type by a type of the product, each once; the list of what is found by its file aside.</summary>
    public IReadOnlySet<TypeUse> Uses()
    {
        var uses = new HashSet<TypeUse>();
        foreach (var type in Metadata.TypeDefinitions.Select(Metadata.GetTypeDefinition).Where(type => !NameOf(type).StartsWith(ListOfOwnTypes, StringComparison.Ordinal)))
        {
            string user = Folder(type);
            foreach (var (used, assembly) in UsedBy(type).Where(u => u.Name.Length > 0)) uses.Add(new TypeUse(user, used, assembly));
        }
        return uses;
    }

    /// <summary>The folder of a namespace of the product: <c>SiteBuilder.Checks.Tables</c> → <c>Checks</c>.</summary>
    public static string FolderOf(string name) => name.Split('.') is ["SiteBuilder", var folder, _, ..] ? folder : "";

    private string Folder(TypeDefinition type)
    {
        while (!type.GetDeclaringType().IsNil) type = Metadata.GetTypeDefinition(type.GetDeclaringType());
        string space = Metadata.GetString(type.Namespace);
        return space.StartsWith("SiteBuilder.", StringComparison.Ordinal) ? space["SiteBuilder.".Length..] : "";
    }

    private IEnumerable<(string Name, string? Assembly)> UsedBy(TypeDefinition type)
    {
        var handles = new List<EntityHandle> { type.BaseType };
        handles.AddRange(type.GetInterfaceImplementations().Select(i => Metadata.GetInterfaceImplementation(i).Interface));
        handles.AddRange(type.GetCustomAttributes().Select(a => Metadata.GetCustomAttribute(a).Constructor));
        var found = new List<IEnumerable<(string, string?)>>();
        foreach (var field in type.GetFields().Select(Metadata.GetFieldDefinition)) found.Add(field.DecodeSignature(names, null));
        foreach (var method in type.GetMethods().Select(Metadata.GetMethodDefinition))
        {
            var signature = method.DecodeSignature(names, null);
            found.Add(signature.ReturnType);
            found.AddRange(signature.ParameterTypes);
            handles.AddRange(method.GetCustomAttributes().Select(a => Metadata.GetCustomAttribute(a).Constructor));
            if (method.RelativeVirtualAddress == 0) continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            handles.AddRange(IntermediateLanguage.Tokens(body.GetILReader()));
            handles.AddRange(body.ExceptionRegions.Where(r => r.Kind == ExceptionRegionKind.Catch).Select(r => r.CatchType));
            if (!body.LocalSignature.IsNil) found.AddRange(Metadata.GetStandaloneSignature(body.LocalSignature).DecodeLocalSignature(names, null));
        }
        return found.SelectMany(f => f).Concat(handles.SelectMany(names.Of));
    }
}
