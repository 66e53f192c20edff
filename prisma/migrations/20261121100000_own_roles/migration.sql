-- Outside of any clinic people see their own places; without this they would not see as what. Their role alone shows,
-- and only while they are asking for themselves.
ALTER POLICY visible_to ON tenancy.roles
  USING ((SELECT app.is_member() OR app.is_gateway() OR COALESCE(app.current_role() = 'user', false)))
  WITH CHECK ((SELECT app.is_staff()));
CREATE POLICY own ON tenancy.roles FOR SELECT TO app_rls USING ((SELECT app.current_org_id()) IS NULL AND EXISTS (
  SELECT FROM tenancy.memberships m
   WHERE m.principal_id = (SELECT app.current_user_id()) AND m.organization_id = roles.organization_id AND m.role_id = roles.id));
