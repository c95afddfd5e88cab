using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace SiteBuilder.Mutation.Code;

/// <summary>Finds every place of some folders of the product at which a mutant can stand. What the compiler wrote by itself has no place in the source and is passed over.</summary>
internal static class MutantFinder
{
    public static IReadOnlyList<Mutant> Find(ModuleDefinition module, IReadOnlyList<string> folders)
    {
        var found = new List<Mutant>();
        foreach (string folder in folders)
        {
            var types = module.GetTypes().Where(t => OuterNamespace(t) is var name && (name == $"SiteBuilder.{folder}" || name.StartsWith($"SiteBuilder.{folder}.", StringComparison.Ordinal)));
            foreach (var method in types.SelectMany(t => t.Methods).Where(m => m.HasBody && IsWritten(m))) found.AddRange(Of(method, folder));
        }
        return found;
    }

    private static string OuterNamespace(TypeDefinition type) => type.DeclaringType is { } outer ? OuterNamespace(outer) : type.Namespace;

    /// <summary>Somebody typed it: no accessor and no member of a record that the compiler makes, but lambdas, local functions and iterators. Rules are prose.</summary>
    private static bool IsWritten(MethodDefinition method)
    {
        bool isGenerated = method.CustomAttributes.Any(a => a.AttributeType.Name == "CompilerGeneratedAttribute");
        bool isRule = method.IsConstructor && (method.DeclaringType.Properties.Any(p => p.Name == "Rule") || method.DeclaringType.Fields.Any(f => f.Name == "Rule"));
        bool isPlumbing = method.Name is "GetHashCode" or "ToString" or "PrintMembers" or "Dispose" or "System.IDisposable.Dispose";
        return !isRule && !isPlumbing && (!isGenerated || method.Name.Contains("b__", StringComparison.Ordinal) || method.Name.Contains("g__", StringComparison.Ordinal));
    }

    private static List<Mutant> Of(MethodDefinition method, string folder)
    {
        var body = method.Body;
        var mutants = new List<Mutant>();
        SequencePoint? point = null;
        body.SimplifyMacros();
        foreach (var instruction in body.Instructions)
        {
            point = method.DebugInformation.GetSequencePoint(instruction) ?? point;
            if (point is null || point.IsHidden || instruction.Previous?.OpCode.OpCodeType == OpCodeType.Prefix) continue;
            string url = point.Document.Url.Replace('\\', '/');
            string place = $"{url[url.IndexOf($"/{folder}/", StringComparison.Ordinal)..][1..]}:{point.StartLine}";
            foreach (var (kind, detail, instead) in Operators.At(instruction, method))
                mutants.Add(new Mutant(body, instruction, kind, instead) { Folder = folder, Place = place, Detail = detail });
        }
        return mutants;
    }
}
