using System.Collections.Immutable;
using System.Reflection.Metadata;
using Names = System.Collections.Generic.IEnumerable<(string Name, string? Assembly)>;

namespace SiteBuilder.Tests.House;

/// <summary>The names of all types in a signature, or behind a handle, each with the assembly it comes from.</summary>
internal sealed class TypeNames(MetadataReader metadata) : ISignatureTypeProvider<Names, object?>
{
    public Names Of(EntityHandle handle) => handle.IsNil ? [] : handle.Kind switch
    {
        HandleKind.TypeDefinition => GetTypeFromDefinition(metadata, (TypeDefinitionHandle)handle, 0),
        HandleKind.TypeReference => GetTypeFromReference(metadata, (TypeReferenceHandle)handle, 0),
        HandleKind.TypeSpecification => metadata.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(this, null),
        HandleKind.MethodDefinition => Of(metadata.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.FieldDefinition => Of(metadata.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType()),
        HandleKind.MemberReference => Of(metadata.GetMemberReference((MemberReferenceHandle)handle).Parent),
        HandleKind.MethodSpecification => Of(metadata.GetMethodSpecification((MethodSpecificationHandle)handle)),
        _ => [],
    };

    private Names Of(MethodSpecification method) => Of(method.Method).Concat(method.DecodeSignature(this, null).SelectMany(argument => argument));

    public Names GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeDefinition(handle);
        while (!type.GetDeclaringType().IsNil) type = reader.GetTypeDefinition(type.GetDeclaringType());
        string space = reader.GetString(type.Namespace);
        return space.Length == 0 ? [] : [($"{space}.{reader.GetString(type.Name)}", null)]; // without a namespace: the compiler's own
    }

    public Names GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind)
    {
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference) type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        var assembly = reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope);
        return [($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}", reader.GetString(assembly.Name))];
    }

    public Names GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public Names GetGenericInstantiation(Names genericType, ImmutableArray<Names> typeArguments) => genericType.Concat(typeArguments.SelectMany(a => a));

    public Names GetFunctionPointerType(MethodSignature<Names> signature) => signature.ReturnType.Concat(signature.ParameterTypes.SelectMany(p => p));

    public Names GetModifiedType(Names modifier, Names unmodifiedType, bool isRequired) => modifier.Concat(unmodifiedType);

    public Names GetArrayType(Names elementType, ArrayShape shape) => elementType;

    public Names GetSZArrayType(Names elementType) => elementType;

    public Names GetByReferenceType(Names elementType) => elementType;

    public Names GetPointerType(Names elementType) => elementType;

    public Names GetPinnedType(Names elementType) => elementType;

    public Names GetGenericMethodParameter(object? genericContext, int index) => [];

    public Names GetGenericTypeParameter(object? genericContext, int index) => [];

    public Names GetPrimitiveType(PrimitiveTypeCode typeCode) => [];
}
