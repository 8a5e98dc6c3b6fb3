/** Is the part of a JSON Schema that decides on the shape of a value. */
export interface JsonSchema {
  readonly $ref?: unknown
  readonly anyOf?: unknown
  readonly oneOf?: unknown
  readonly const?: unknown
  readonly enum?: unknown
  readonly type?: unknown
  readonly items?: unknown
  readonly properties?: unknown
  readonly required?: unknown
  readonly additionalProperties?: unknown
}

/** Finds the places where a value has another shape than its schema allows: reference, form, type, member, constant. */
export function findMisfits(root: JsonSchema, given: unknown): string[] {
  return judge(given, root, '')

  function judge(value: unknown, schema: JsonSchema, place: string): string[] {
    if (typeof schema.$ref === 'string') return judge(value, findSubschema(root, schema.$ref.slice(1)) ?? {}, place)
    const forms = schema.anyOf ?? schema.oneOf
    if (Array.isArray(forms)) {
      const fits = forms.some(form => isObject(form) && judge(value, form, place).length === 0)
      return fits ? [] : [`${place} fits no form`]
    }
    if ('const' in schema && schema.const !== value) return [`${place} is another constant`]
    if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return [`${place} is not in the list`]
    if (typeof schema.type === 'string' && !isOfType(value, schema.type)) return [`${place} is no ${schema.type}`]
    if (Array.isArray(value)) {
      const { items } = schema
      return isObject(items) ? value.flatMap((inner, index) => judge(inner, items, `${place}/${index}`)) : []
    }
    return isObject(value) ? judgeMembers(value, schema, place) : []
  }

  function judgeMembers(value: object, schema: JsonSchema, place: string): string[] {
    const known = new Map(Object.entries(schema.properties ?? {}))
    const required: unknown[] = Array.isArray(schema.required) ? schema.required : []
    const missing = required.filter(key => !Object.hasOwn(value, String(key))).map(key => `${place}/${key} is missing`)
    const wrong = Object.entries(value).flatMap(([key, member]) => {
      const inner: unknown = known.get(key) ?? schema.additionalProperties
      if (inner === false) return [`${place}/${key} is too many`]
      return isObject(inner) ? judge(member, inner, `${place}/${key}`) : []
    })
    return [...missing, ...wrong]
  }
}

/** Finds what a JSON Pointer means in a schema, if that is a schema too. */
export function findSubschema(root: JsonSchema, pointer: string): JsonSchema | undefined {
  const parts = pointer.split('/').slice(1)
  const found = parts.reduce<unknown>((place, part) => new Map(Object.entries(place ?? {})).get(part), root)
  return isObject(found) ? found : undefined
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'null') return value === null
  return type === 'object' ? isObject(value) : typeof value === type
}

const isObject = (value: unknown): value is object =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
