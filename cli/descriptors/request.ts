/** Options and arguments of a request message: one flag per field, places as the form says, JSON in between. */
import { fromProtoJson } from "../../proto/json.ts";
import type { Codec, FieldDescriptor } from "../../proto/wire.ts";
import { type Call, type OptionSpec, UsageError } from "../command.ts";
import { fieldJson, flagPlaceholder } from "./flag-value.ts";
import type { MethodForm } from "./names.ts";

const PAGINATION = "cosmos.base.query.v1beta1.PageRequest";

/** Flags of a paged query, as in the SDK. */
export const PAGE_OPTIONS: readonly OptionSpec[] = [
  { flags: "--limit <count>", about: "rows of a page" },
  { flags: "--offset <count>", about: "rows to skip" },
  { flags: "--page-key <base64>", about: "where the next page starts" },
  { flags: "--count-total", about: "also count all rows" },
  { flags: "--reverse", about: "last rows first" },
];

function flagName(field: FieldDescriptor): string {
  return field.protoName.replace(/_/g, "-");
}

function isPagination(field: FieldDescriptor): boolean {
  return field.message?.().typeName === PAGINATION;
}

/** The options of a request; fields given by place are options too, so that both ways work. */
export function requestOptions(codec: Codec<unknown>, reserved: ReadonlySet<string>): readonly OptionSpec[] {
  return codec.fields.flatMap((field): readonly OptionSpec[] => {
    if (isPagination(field)) return PAGE_OPTIONS;
    if (reserved.has(flagName(field))) return [];
    const kind = field.repeated ? `${flagPlaceholder(field)}, may be repeated` : flagPlaceholder(field);
    return [
      {
        flags: `--${flagName(field)} <${flagPlaceholder(field)}>`,
        about: `${field.protoName} (${kind})`,
        repeated: true,
      },
    ];
  });
}

/** `[from_address] [to_address] [amount]`; all optional for commander, checked by `requestOf`. */
export function requestArguments(codec: Codec<unknown>, form: MethodForm): string {
  return form.places
    .map((place) => {
      const isList = codec.fields.find(({ protoName }) => protoName === place)?.repeated === true;
      const isLast = form.places.at(-1) === place;
      const word = place.replace(/_/g, "-");
      return isList && isLast ? `[${word}...]` : `[${word}]`;
    })
    .join(" ");
}

function pageJson(call: Call): Record<string, unknown> | undefined {
  const [limit, offset, key] = [call.option("limit"), call.option("offset"), call.option("page-key")];
  const isAsked =
    [limit, offset, key].some((value) => value !== undefined) || call.isSet("count-total") || call.isSet("reverse");
  if (!isAsked) return undefined;
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
    ...(key === undefined ? {} : { key }),
    count_total: call.isSet("count-total"),
    reverse: call.isSet("reverse"),
  };
}

/**
 * The request as proto3 JSON.
 * @param preset  values for fields that neither a place nor a flag gives (the signer)
 * @param isRequired  whether a field given by place must be there
 * @throws UsageError for a missing place or a value of the wrong kind
 */
export function requestJson(
  call: Call,
  {
    codec,
    form,
    preset,
    resolve,
  }: {
    readonly codec: Codec<unknown>;
    readonly form: MethodForm;
    readonly preset: ReadonlyMap<string, string>;
    readonly resolve: (field: FieldDescriptor, text: string) => Promise<string>;
  },
): Promise<Record<string, unknown>> {
  // A signer that --from gives may be left out of the places.
  const missing = form.places.length - call.args.length;
  const skipped = new Set(missing > 0 ? form.places.filter((place) => preset.has(place)).slice(0, missing) : []);
  const places = form.places.filter((place) => !skipped.has(place));
  const build = async (): Promise<Record<string, unknown>> => {
    const json: Record<string, unknown> = {};
    for (const field of codec.fields) {
      if (isPagination(field)) {
        const page = pageJson(call);
        if (page !== undefined) json[field.protoName] = page;
        continue;
      }
      const index = places.indexOf(field.protoName);
      const isTail = field.repeated && index === places.length - 1;
      const placed = index < 0 ? [] : isTail ? call.args.slice(index) : call.args.slice(index, index + 1);
      const flagged = call.options(flagName(field));
      const texts = flagged.length > 0 ? flagged : placed;
      const fallback = preset.get(field.protoName);
      if (texts.length > 0) {
        const resolved = await Promise.all(texts.map((text) => resolve(field, text)));
        json[field.protoName] = fieldJson(field, resolved);
      } else if (fallback !== undefined) json[field.protoName] = fallback;
      else if (index >= 0 && !field.repeated && field.protoName !== "denom") {
        throw new UsageError(`${flagName(field)} is missing; see --help`);
      }
    }
    return json;
  };
  return build();
}

/** The request message of a call. @throws UsageError, WireError */
export async function requestOf(call: Call, parts: Parameters<typeof requestJson>[1]): Promise<unknown> {
  return fromProtoJson(parts.codec, await requestJson(call, parts));
}
