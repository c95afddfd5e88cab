using Mono.Cecil;
using Mono.Cecil.Cil;

namespace SiteBuilder.Mutation.Code;

/// <summary>What can be put in the place of an instruction.</summary>
internal static class Operators
{
    private static readonly Dictionary<OpCode, OpCode> Opposite = Pairs((OpCodes.Brtrue, OpCodes.Brfalse), (OpCodes.Beq, OpCodes.Bne_Un), (OpCodes.Blt, OpCodes.Bge), (OpCodes.Ble, OpCodes.Bgt));
    private static readonly Dictionary<OpCode, OpCode> Boundary = Pairs((OpCodes.Blt, OpCodes.Ble), (OpCodes.Bgt, OpCodes.Bge));
    private static readonly Dictionary<OpCode, OpCode> Arithmetic = Pairs((OpCodes.Add, OpCodes.Sub), (OpCodes.Mul, OpCodes.Div));

    /// <summary>Methods of one signature that do another thing.</summary>
    private static readonly Dictionary<string, string> Others = Both(("op_Addition", "op_Subtraction"), ("op_Multiply", "op_Division"), ("op_Equality", "op_Inequality"),
        ("op_LessThan", "op_LessThanOrEqual"), ("op_GreaterThan", "op_GreaterThanOrEqual"), ("Any", "All"), ("First", "Last"), ("FirstOrDefault", "LastOrDefault"),
        ("Min", "Max"), ("OrderBy", "OrderByDescending"), ("ThenBy", "ThenByDescending"), ("Skip", "Take"), ("SkipWhile", "TakeWhile"), ("StartsWith", "EndsWith"));

    public static IEnumerable<(string Kind, string Detail, IReadOnlyList<Instruction> Instead)> At(Instruction at, MethodDefinition method)
    {
        if (IsBranch(at) && at.Previous?.OpCode != OpCodes.Dup && Opposite.TryGetValue(at.OpCode, out var opposite)) yield return ("条件取反", at.OpCode.Name, [Instruction.Create(opposite, (Instruction)at.Operand)]);
        if (IsBranch(at) && Boundary.TryGetValue(at.OpCode, out var boundary)) yield return ("比较边界", $"{at.OpCode.Name} → {boundary.Name}", [Instruction.Create(boundary, (Instruction)at.Operand)]);
        if (at.OpCode == OpCodes.Clt) yield return ("比较边界", "< ↔ <=", [Instruction.Create(OpCodes.Cgt), .. Not()]);
        if (at.OpCode == OpCodes.Cgt) yield return ("比较边界", "> ↔ >=", [Instruction.Create(OpCodes.Clt), .. Not()]);
        if (at.OpCode == OpCodes.Ceq && !FeedsBranch(at)) yield return ("条件取反", "==", [Instruction.Create(OpCodes.Ceq), .. Not()]);
        if (Arithmetic.TryGetValue(at.OpCode, out var other)) yield return ("算术", $"{at.OpCode.Name} → {other.Name}", [Instruction.Create(other)]);
        if (at.OpCode == OpCodes.Ldc_I4 && IsMeant(at) && !IsStep(at, method)) yield return ("常数", $"{at.Operand} → {Another((int)at.Operand)}", [Instruction.Create(OpCodes.Ldc_I4, Another((int)at.Operand))]);
        if (at.Operand is string { Length: > 0 } text && !IsException(at))
            yield return ("字符串清空", $"“{text}”", [Instruction.Create(OpCodes.Ldstr, "")]);
        if (at.OpCode == OpCodes.Ret && method.ReturnType.MetadataType == MetadataType.Boolean) yield return ("返回值取反", "return", [.. Not(), Instruction.Create(OpCodes.Ret)]);
        if (at.Operand is not MethodReference called || at.OpCode.Code is not (Mono.Cecil.Cil.Code.Call or Mono.Cecil.Cil.Code.Callvirt)) yield break;
        if (Others.TryGetValue(called.Name, out string? name) && Renamed(called, name, method.Module) is { } swapped) yield return ("换成相近的调用", $"{called.Name} → {name}", [Instruction.Create(at.OpCode, swapped)]);
        if (called.ReturnType.MetadataType == MetadataType.Boolean && !FeedsBranch(at) && at.Next?.OpCode != OpCodes.Pop && at.Next?.OpCode != OpCodes.Ret && called.Name != "MoveNext")
            yield return ("调用结果取反", called.Name, [Instruction.Create(at.OpCode, called), .. Not()]);
        if (called.ReturnType.MetadataType == MetadataType.Void && IsRemovable(called))
            yield return ("删去调用", called.Name, [.. Enumerable.Range(0, called.Parameters.Count + (called.HasThis ? 1 : 0)).Select(_ => Instruction.Create(OpCodes.Pop))]);
    }

    private static Instruction[] Not() => [Instruction.Create(OpCodes.Ldc_I4, 0), Instruction.Create(OpCodes.Ceq)];

    private static bool IsBranch(Instruction at) => at.Operand is Instruction;

    /// <summary>The result goes straight into a branch, which has a mutant of its own.</summary>
    private static bool FeedsBranch(Instruction at) =>
        at.Next?.OpCode.FlowControl == FlowControl.Cond_Branch
        || (at.Next?.OpCode == OpCodes.Stloc && at.Next.Next?.OpCode == OpCodes.Ldloc && at.Next.Next.Operand == at.Next.Operand && at.Next.Next.Next?.OpCode.FlowControl == FlowControl.Cond_Branch)
        || (at.Next?.OpCode == OpCodes.Ldc_I4 && at.Next.Next?.OpCode == OpCodes.Ceq);

    /// <summary>
    /// A number of the source: no size or index of a list that the compiler lays out, nor one laid out beforehand, no constant decimal, which is written out
    /// wherever it is used, no way of comparing texts, no zero of a negation.
    /// </summary>
    private static bool IsMeant(Instruction at)
    {
        if (at.Next is { OpCode.Code: Mono.Cecil.Cil.Code.Newobj, Operand: MethodReference { DeclaringType.Name: "ReadOnlySpan`1" or "List`1" or "Dictionary`2" or "StringBuilder" } } || IsOfConstant(at)) return false;
        if (at.Previous?.OpCode == OpCodes.Dup || at.Next is null || at.Next.OpCode == OpCodes.Newarr) return false;
        if ((int)at.Operand == 0 && at.Next.OpCode == OpCodes.Ceq) return false;
        for (var next = at.Next; next is not null && next != at.Next.Next?.Next?.Next; next = next.Next)
        {
            if (next.Operand is not MethodReference called) continue;
            if (called.DeclaringType.Name is "DefaultInterpolatedStringHandler" or "CollectionsMarshal" or "<PrivateImplementationDetails>" || called.Name is "SetCount" or "InitializeArray") return false;
            return called.Parameters.Count == 0 || called.Parameters[^1].ParameterType.Name is not ("StringComparison" or "MidpointRounding" or "RegexOptions");
        }
        return true;
    }

    /// <summary>Where a method with yield stands, and whether it goes on: the compiler's numbers.</summary>
    private static bool IsStep(Instruction at, MethodDefinition method) =>
        method.Name == "MoveNext" && (at.Next.OpCode == OpCodes.Ret || at.Next.OpCode == OpCodes.Stloc && at.Next.Next?.OpCode.FlowControl == FlowControl.Branch
            || at.Next is { OpCode.Code: Mono.Cecil.Cil.Code.Stfld, Operand: FieldReference { Name: "<>1__state" } });

    private static bool IsOfConstant(Instruction at)
    {
        var next = at.Next;
        while (next is { OpCode.Code: Mono.Cecil.Cil.Code.Ldc_I4 or Mono.Cecil.Cil.Code.Newobj }) next = next.Next;
        return next is { OpCode.Code: Mono.Cecil.Cil.Code.Stsfld, Operand: FieldReference field } && field.Resolve().CustomAttributes.Any(a => a.AttributeType.Name == "DecimalConstantAttribute");
    }

    private static int Another(int number) => number switch { 0 => 1, 1 => 0, _ => number + 1 };

    private static bool IsException(Instruction at) =>
        at.Next is { Operand: MethodReference { DeclaringType.Name: var made } } && made.EndsWith("Exception", StringComparison.Ordinal);

    private static bool IsRemovable(MethodReference called) =>
        called.Name is not (".ctor" or "Dispose") && called.DeclaringType.Name is not ("DefaultInterpolatedStringHandler" or "CollectionsMarshal") && !called.DeclaringType.Name.StartsWith('<');

    private static GenericInstanceMethod? Instance(MethodReference called, MethodReference renamed)
    {
        var made = new GenericInstanceMethod(renamed);
        foreach (var argument in ((GenericInstanceMethod)called).GenericArguments) made.GenericArguments.Add(argument);
        return made;
    }

    /// <summary>The method of another name with the same signature; null where there is none.</summary>
    private static MethodReference? Renamed(MethodReference called, string name, ModuleDefinition module)
    {
        if (called.Resolve() is not { } definition) return null;
        var other = definition.DeclaringType.Methods.FirstOrDefault(m => m.Name == name && m.GenericParameters.Count == definition.GenericParameters.Count
            && m.Parameters.Select(p => p.ParameterType.FullName).SequenceEqual(definition.Parameters.Select(p => p.ParameterType.FullName)));
        if (other is null || other.DeclaringType.HasGenericParameters) return null;
        var renamed = module.ImportReference(other);
        return called is GenericInstanceMethod ? Instance(called, renamed) : renamed;
    }

    private static Dictionary<OpCode, OpCode> Pairs(params (OpCode, OpCode)[] pairs) => pairs.Concat(pairs.Select(p => (p.Item2, p.Item1))).ToDictionary(p => p.Item1, p => p.Item2);

    private static Dictionary<string, string> Both(params (string, string)[] pairs) => pairs.Concat(pairs.Select(p => (p.Item2, p.Item1))).ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
}
