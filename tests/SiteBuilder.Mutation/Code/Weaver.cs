using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace SiteBuilder.Mutation.Code;

/// <summary>
/// Puts mutants into the compiled product side by side: each stands behind a switch that is off until it is asked for and
/// tells whether it was passed.
/// </summary>
internal static class Weaver
{
    public const string SwitchType = "SiteBuilder.MutantSwitch";

    /// <summary>So often an active mutant is passed at most; then it loops for ever.</summary>
    private const int Longest = 3_000_000;

    public static void Weave(ModuleDefinition module, IReadOnlyList<Mutant> mutants)
    {
        var isActive = Switch(module, mutants.Count);
        var moved = new Dictionary<Instruction, Instruction>();
        for (int id = 0; id < mutants.Count; id++) Weave(mutants[id], id, isActive, moved);
        foreach (var body in mutants.Select(m => m.Body).Distinct()) body.OptimizeMacros();
    }

    /// <summary>The instruction becomes the question; what it was stands behind, and the mutant beside it.</summary>
    private static void Weave(Mutant mutant, int id, MethodReference isActive, Dictionary<Instruction, Instruction> moved)
    {
        var il = mutant.Body.GetILProcessor();
        var at = moved.GetValueOrDefault(mutant.At, mutant.At);
        var original = Instruction.Create(OpCodes.Nop);
        (original.OpCode, original.Operand) = (at.OpCode, at.Operand);
        (at.OpCode, at.Operand) = (OpCodes.Ldc_I4, id);
        List<Instruction> added = [Instruction.Create(OpCodes.Call, isActive), Instruction.Create(OpCodes.Brtrue, mutant.Instead[0]), original];
        if (original.OpCode != OpCodes.Ret) added.Add(Instruction.Create(OpCodes.Br, at.Next));
        added.AddRange(mutant.Instead);
        var last = at;
        foreach (var instruction in added)
        {
            il.InsertAfter(last, instruction);
            last = instruction;
        }
        moved[mutant.At] = original;
    }

    /// <summary>static int Active = -1, Passed; static byte[] Hits; static bool IsActive(int id).</summary>
    private static MethodDefinition Switch(ModuleDefinition module, int mutants)
    {
        var types = module.TypeSystem;
        var type = new TypeDefinition("SiteBuilder", "MutantSwitch", TypeAttributes.Public | TypeAttributes.Abstract | TypeAttributes.Sealed, types.Object);
        FieldDefinition Field(string name, TypeReference of)
        {
            var field = new FieldDefinition(name, FieldAttributes.Public | FieldAttributes.Static, of);
            type.Fields.Add(field);
            return field;
        }
        var (active, passed, hits) = (Field("Active", types.Int32), Field("Passed", types.Int32), Field("Hits", new ArrayType(types.Byte)));
        var start = new MethodDefinition(".cctor", MethodAttributes.Private | MethodAttributes.Static | MethodAttributes.SpecialName | MethodAttributes.RTSpecialName, types.Void);
        var il = start.Body.GetILProcessor();
        il.Emit(OpCodes.Ldc_I4, -1);
        il.Emit(OpCodes.Stsfld, active);
        il.Emit(OpCodes.Ldc_I4, mutants);
        il.Emit(OpCodes.Newarr, types.Byte);
        il.Emit(OpCodes.Stsfld, hits);
        il.Emit(OpCodes.Ret);
        type.Methods.Add(start);
        var method = Question(types, active, passed, hits, module);
        type.Methods.Add(method);
        module.Types.Add(type);
        return method;
    }

    private static MethodDefinition Question(TypeSystem types, FieldDefinition active, FieldDefinition passed, FieldDefinition hits, ModuleDefinition module)
    {
        var method = new MethodDefinition("IsActive", MethodAttributes.Public | MethodAttributes.Static, types.Boolean);
        method.Parameters.Add(new ParameterDefinition("id", ParameterAttributes.None, types.Int32));
        var il = method.Body.GetILProcessor();
        Instruction no = Instruction.Create(OpCodes.Ldc_I4_0), yes = Instruction.Create(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Ldsfld, hits);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Stelem_I1);
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldsfld, active);
        il.Emit(OpCodes.Bne_Un, no);
        il.Emit(OpCodes.Ldsfld, passed);
        il.Emit(OpCodes.Ldc_I4_1);
        il.Emit(OpCodes.Add);
        il.Emit(OpCodes.Stsfld, passed);
        il.Emit(OpCodes.Ldsfld, passed);
        il.Emit(OpCodes.Ldc_I4, Longest);
        il.Emit(OpCodes.Blt, yes);
        il.Emit(OpCodes.Newobj, module.ImportReference(typeof(TimeoutException).GetConstructor([])));
        il.Emit(OpCodes.Throw);
        il.Append(yes);
        il.Emit(OpCodes.Ret);
        il.Append(no);
        il.Emit(OpCodes.Ret);
        return method;
    }
}
