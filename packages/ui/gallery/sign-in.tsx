import { Button, ErrorSummary, FormStack, PublicShell, TextInput } from '../src/index.ts';

/** SignIn is a mock of the sign-in page; `refused` shows it after a wrong password. */
export function SignIn({ refused = false }: { readonly refused?: boolean }) {
  return (
    <PublicShell
      product="Tiến Độ"
      tagline="Theo dõi, đôn đốc thực hiện kế hoạch"
      title="Đăng nhập"
      description="Dùng địa chỉ thư công vụ mà đơn vị đã mời."
      footer={
        <>
          <a href="#vi">Tiếng Việt</a> · <a href="#en">English</a>
        </>
      }
    >
      {refused && (
        <ErrorSummary
          title="Chưa đăng nhập được"
          errors={[
            {
              field: 'email',
              text: 'Địa chỉ thư hoặc mật khẩu không đúng. Hãy kiểm tra và nhập lại.',
            },
          ]}
        />
      )}
      <form method="post">
        <FormStack>
          <TextInput
            name="email"
            type="email"
            autoComplete="username"
            label="Địa chỉ thư điện tử"
            defaultValue={refused ? 'nhung@example.vn' : undefined}
            error={refused ? 'Địa chỉ thư hoặc mật khẩu không đúng.' : undefined}
          />
          <TextInput
            name="password"
            type="password"
            autoComplete="current-password"
            label="Mật khẩu"
          />
          <Button variant="primary">Đăng nhập</Button>
          <p>
            <a href="#reset">Quên mật khẩu?</a>
          </p>
        </FormStack>
      </form>
    </PublicShell>
  );
}
