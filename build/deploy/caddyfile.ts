import type { HeaderRule, Headers } from './headers';

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

const lines = (headers: Headers) =>
  Object.entries(headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`);

/** Headers of every answer: a snippet, since answers to errors do not inherit them. */
function everywhere(rules: readonly HeaderRule[]): string {
  return [
    '(everywhere) {',
    '\theader {',
    ...rules.filter(({ paths }) => paths.includes('/*')).flatMap(({ headers }) => lines(headers)),
    '\t\t-Server',
    '\t}',
    '}',
  ].join('\n');
}

function block({ paths, headers }: HeaderRule, index: number): string {
  return [
    `\t@rule${index} path ${paths.join(' ')}`,
    `\theader @rule${index} {`,
    ...lines(headers),
    '\t}',
  ].join('\n');
}

/** Takes a language that has a page of its own for what does not exist, or none; gives what answers below it, or anywhere. */
function missing(language: string): string {
  const folder = language && `/${language}`;
  return `		@missing${language} {
			expression {err.status_code} == 404${
        language &&
        `
			path ${folder}/*`
      }
		}
		handle @missing${language} {
			rewrite * ${folder}/404.html
			file_server {
				precompressed br gzip
			}
		}`;
}

/**
 * Takes the rules and the paths of all served files; gives the Caddyfile that serves the site with the same headers as `_headers` says, with the files that the build compressed, and the
 * site's own page where there is none. The root and the port are read from SITE_ROOT and PORT. TLS ends in front of it, or give it a host name instead of the port.
 */
export function toCaddyfile(rules: readonly HeaderRule[], files: readonly string[]): string {
  const languages = files.flatMap((file) => /^\/([^/]+)\/404\.html$/.exec(file)?.[1] ?? []);
  return `# Written by npm run build from build/deploy: change it there.
{
	admin 127.0.0.1:{$ADMIN_PORT:2019}
	auto_https off
	persist_config off
	grace_period 10s
	servers {
		max_header_size 16KB
		timeouts {
			read_body 10s
			read_header 10s
			idle 2m
		}
	}
}

${everywhere(rules)}

:{$PORT:8080} {
	root * {$SITE_ROOT:/srv}
	import everywhere

${rules
  .filter(({ paths }) => !paths.includes('/*'))
  .map(block)
  .join('\n\n')}

	@unread not method GET HEAD
	error @unread 405

	@unserved path /_headers *.br *.gz */404.html /404/* /_not-found/*
	error @unserved 404

	@index {
		path_regexp ^(?:/[^/.\\\\][^/\\\\]*)*/index\\.html$
		not path /404/* /_not-found/*
		file
	}
	route @index {
		uri strip_suffix index.html
		redir {uri} 308
	}

	file_server {
		precompressed br gzip
	}

	handle_errors {
		import everywhere
		header Cache-Control no-cache
${[...languages, ''].map((language) => missing(language)).join('\n')}
		handle {
			respond "{err.status_code} {err.status_text}"
		}
	}
}
`;
}
