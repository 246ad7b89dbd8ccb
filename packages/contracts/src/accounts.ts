import { z } from 'zod';
import { IdSchema, plainText, RowRefSchema, RowVersionSchema } from './common.ts';
import { OptionalPhoneSchema } from './phone.ts';
import { RoleSchema } from './roles.ts';

/** EmailSchema is an e-mail address, compared in lower case. */
export const EmailSchema = z
  .string()
  .trim()
  .max(254, 'invalid_email')
  .transform((value) => value.toLowerCase())
  .pipe(z.email('invalid_email'));

/** PasswordSchema is a new password: length alone is demanded (NIST SP 800-63B), bounded so that hashing stays bounded. */
export const PasswordSchema = z.string().min(10, 'password_too_short').max(200, 'invalid_input');

/** SignInSchema takes any password: a wrong one is answered like an unknown address. */
export const SignInSchema = z.object({ email: EmailSchema, password: z.string().min(1).max(200) });
export type SignIn = z.infer<typeof SignInSchema>;

/** RequestPasswordResetSchema asks for a reset mail; the answer never tells whether the address is known. */
export const RequestPasswordResetSchema = z.object({ email: EmailSchema });

/** AccountTokenSchema is the secret part of a link that was mailed; a mangled one is answered like a used one, token_invalid. */
export const AccountTokenSchema = z.string().max(2_000);

/** ResetPasswordSchema sets a new password by a mailed link. */
export const ResetPasswordSchema = z.object({
  token: AccountTokenSchema,
  password: PasswordSchema,
});

/** ChangePasswordSchema sets a new password by knowing the old one. */
export const ChangePasswordSchema = z.object({
  currentPassword: z.string().min(1).max(200),
  password: PasswordSchema,
});

/** PersonNameSchema is a person's full name. */
export const PersonNameSchema = plainText(120, 'invalid_input').min(2, 'invalid_input');

/** AcceptInvitationSchema accepts an invitation; name and password are needed only from a new account. */
export const AcceptInvitationSchema = z.object({
  token: AccountTokenSchema,
  fullName: PersonNameSchema.optional(),
  password: PasswordSchema.optional(),
});

export type AcceptInvitation = z.infer<typeof AcceptInvitationSchema>;

/** MailLangSchema is the language in which a person is written to. */
export const MailLangSchema = z.enum(['vi', 'en']);
export type MailLang = z.infer<typeof MailLangSchema>;

/** InviteMemberSchema invites one person into the tenant. */
export const InviteMemberSchema = z.object({
  email: EmailSchema,
  fullName: PersonNameSchema,
  role: RoleSchema,
  agencyId: IdSchema.nullish().transform((value) => value ?? null),
  phone: OptionalPhoneSchema.optional(),
  lang: MailLangSchema.optional(),
});
export type InviteMember = z.infer<typeof InviteMemberSchema>;

/** UpdateMemberSchema changes a member's role, agency or name; a number or a language that is left out stays as it is. */
export const UpdateMemberSchema = RowRefSchema.extend({
  fullName: PersonNameSchema,
  role: RoleSchema,
  agencyId: IdSchema.nullish().transform((value) => value ?? null),
  phone: OptionalPhoneSchema.optional(),
  lang: MailLangSchema.optional(),
});
export type UpdateMember = z.infer<typeof UpdateMemberSchema>;

/** SaveContactSchema changes how a person themselves can be reached. */
export const SaveContactSchema = z.object({
  rowVersion: RowVersionSchema,
  phone: OptionalPhoneSchema,
  lang: MailLangSchema,
});
export type SaveContact = z.infer<typeof SaveContactSchema>;

/** ListMembersSchema asks for a tenant's people; those whose access has ended only when wanted. */
export const ListMembersSchema = z.object({ includeRemoved: z.boolean().default(false) });
export type ListMembers = z.infer<typeof ListMembersSchema>;

/** MemberStatusSchema: invited until the person accepts, removed when their access has ended. */
export const MemberStatusSchema = z.enum(['invited', 'active', 'removed']);
export type MemberStatus = z.infer<typeof MemberStatusSchema>;
