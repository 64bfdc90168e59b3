import { Component, type ReactNode } from 'react';

interface ErrorBoundaryProps {
  readonly words: { readonly title: string; readonly body: string; readonly code: string; readonly reload: string };
  readonly children: ReactNode;
}

/** One for each view: a view that breaks says so and leaves the frame working. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failure: Error | null }> {
  override state: { readonly failure: Error | null } = { failure: null };

  static getDerivedStateFromError(failure: Error): { failure: Error } {
    return { failure };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    const { words, children } = this.props;
    if (!failure) return children;
    return (
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
        <p className="small">
          {words.code} : <code>{failure.message}</code>
        </p>
        <button type="button" className="button primary" onClick={() => window.location.reload()}>
          {words.reload}
        </button>
      </div>
    );
  }
}
