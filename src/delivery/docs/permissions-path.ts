/** Is where the table of permissions can be read. */
export const permissionsPath = '/docs/permissions'
