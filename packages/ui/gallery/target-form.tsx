import {
  Button,
  ButtonRow,
  Checkbox,
  CheckboxGroup,
  DateInput,
  ErrorSummary,
  FieldRow,
  FieldSet,
  FileInput,
  FormStack,
  LinkButton,
  NumberInput,
  PageHeader,
  RadioGroup,
  Select,
  TextArea,
  TextInput,
} from '../src/index.ts';
import { Frame } from './frame.tsx';

const optional = 'không bắt buộc';

function Fields() {
  return (
    <FormStack>
      <TextArea
        name="title"
        label="Nội dung chỉ tiêu"
        rows={2}
        error="Hãy ghi nội dung chỉ tiêu."
      />
      <TextInput
        name="group"
        label="Nhóm chỉ tiêu"
        optional={optional}
        help="Chỉ tiêu cùng nhóm được xếp cạnh nhau trong báo cáo."
      />
      <RadioGroup
        name="comparator"
        label="Cách so sánh"
        defaultValue="range"
        options={[
          { value: 'ge', label: 'Từ mức này trở lên (≥)' },
          { value: 'range', label: 'Trong khoảng', help: 'Đạt khi nằm trong hoặc trên khoảng.' },
          { value: 'none', label: 'Không định lượng' },
        ]}
      />
      <FieldRow>
        <NumberInput name="value" label="Giá trị" defaultValue="80" suffix="%" />
        <NumberInput
          name="valueMax"
          label="Đến"
          defaultValue="75"
          suffix="%"
          error="Giá trị sau phải lớn hơn giá trị trước."
        />
        <DateInput name="dueOn" label="Thời hạn đạt" defaultValue="2026-12-31" />
      </FieldRow>
      <Select
        name="owner"
        label="Cơ quan chịu trách nhiệm"
        placeholder="Chọn…"
        options={[
          {
            value: 'a',
            label: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội',
          },
        ]}
        defaultValue="a"
      />
      <CheckboxGroup
        name="coordinate"
        label="Cơ quan phối hợp"
        optional={optional}
        defaultValues={['y']}
        options={[
          { value: 'y', label: 'Sở Y tế' },
          { value: 'g', label: 'Sở Giáo dục và Đào tạo' },
          { value: 't', label: 'Sở Tài chính' },
        ]}
      />
      <Checkbox
        name="strict"
        label="Không tính khi đúng bằng giá trị"
        help="Dùng cho cách ghi “trên 80 %”."
      />
      <FieldSet title="Minh chứng" help="Văn bản giao chỉ tiêu, nếu có.">
        <FileInput
          name="file"
          label="Đính kèm tệp"
          optional={optional}
          help="PDF, Word, Excel hoặc ảnh; mỗi tệp không quá 10 MB."
        />
      </FieldSet>
      <ButtonRow>
        <Button variant="primary">Lưu thay đổi</Button>
        <LinkButton href="#back">Hủy</LinkButton>
      </ButtonRow>
    </FormStack>
  );
}

/** TargetForm is a mock of a form that was refused: nothing typed is lost, each error stands at its field. */
export function TargetForm() {
  return (
    <Frame current="#targets">
      <PageHeader
        breadcrumbs={[
          { href: '#setup', label: 'Thiết lập' },
          { href: '#targets', label: 'Chỉ tiêu' },
        ]}
        breadcrumbsLabel="Đường dẫn"
        title="Sửa chỉ tiêu"
      />
      <ErrorSummary
        title="Chưa lưu được. Hãy sửa những chỗ sau:"
        errors={[
          { field: 'title', text: 'Hãy ghi nội dung chỉ tiêu.' },
          { field: 'valueMax', text: 'Giá trị sau phải lớn hơn giá trị trước.' },
        ]}
      />
      <form method="post">
        <Fields />
      </form>
    </Frame>
  );
}
